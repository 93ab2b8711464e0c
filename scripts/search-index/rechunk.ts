import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { items, readText, writeArray, writeText } from './cbor.ts';

export interface IndexFile { path: string; content: Uint8Array }

const SIGNATURE = new TextEncoder().encode('pagefind_dcd');
/** What a chunk may hold before it is packed. About 1 kB on the wire: one word's chunk, not a quarter of the index. */
const CHUNK_BYTES = 2000;

export const unpack = (file: Uint8Array): Uint8Array => {
  const bytes = file[0] === 0x1f ? gunzipSync(file) : file;
  if (Buffer.compare(bytes.subarray(0, SIGNATURE.length), SIGNATURE)) throw new Error('Filen er ikke fra Pagefind.');
  return Uint8Array.from(bytes.subarray(SIGNATURE.length));
};
const pack = (bytes: Uint8Array): Uint8Array => Uint8Array.from(gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 }));

/**
 * Cuts Pagefind's index into smaller chunks. Pagefind 1.6 makes chunks of about 25 kB and has no setting for it
 * (`index_chunk_size` is in its main branch): the five words of a question and their synonyms would load the whole
 * index. Words and postings are copied byte for byte; only the table of chunks in the meta file is new.
 * Remove this when Pagefind can be told the size.
 */
export function rechunk(files: IndexFile[]): IndexFile[] {
  const meta = files.find((f) => f.path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind skrev ingen metafil.');
  const words = files.filter((f) => f.path.endsWith('.pf_index')).flatMap((file) => {
    const bytes = unpack(file.content);
    const list = items(bytes, 0)[0] as [number, number];
    return items(bytes, list[0]).map(([from, to]) => ({ word: readText(bytes, (items(bytes, from)[0] as [number, number])[0]), bytes: bytes.subarray(from, to) }));
  });
  words.sort((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)));

  const chunks: (typeof words)[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const entry of words) {
    // A word that fills a chunk stands alone: nobody should load «og» to find «ordbok».
    if (size + entry.bytes.length > CHUNK_BYTES) { chunks.push([]); size = 0; }
    chunks.at(-1)?.push(entry);
    size += entry.bytes.length;
  }
  const written = chunks.map((chunk) => {
    const bytes = writeArray([writeArray(chunk.map((c) => c.bytes))]);
    const hash = `nb_${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`;
    return { hash, from: chunk[0]?.word ?? '', to: chunk.at(-1)?.word ?? '', content: pack(bytes) };
  });
  const table = writeArray(written.map((c) => writeArray([c.from, c.to, c.hash].map(writeText))));
  const bytes = unpack(meta.content);
  const fields = items(bytes, 0).map(([from, to], i) => (i === 2 ? table : bytes.subarray(from, to)));
  return [
    ...files.filter((f) => !f.path.endsWith('.pf_index') && f !== meta),
    { path: meta.path, content: pack(writeArray(fields)) },
    ...written.map((c) => ({ path: `index/${c.hash}.pf_index`, content: c.content })),
  ];
}

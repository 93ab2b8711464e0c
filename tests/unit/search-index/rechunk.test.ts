import { expect, test } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { items, readText, writeArray, writeText } from '../../../scripts/search-index/cbor.ts';
import { rechunk, unpack } from '../../../scripts/search-index/rechunk.ts';

test('arrays and texts are written as they are read', () => {
  const bytes = writeArray([writeText('å'), writeText('x'.repeat(300)), writeArray([])]);
  const found = items(bytes, 0);
  expect(found).toHaveLength(3);
  expect(found.slice(0, 2).map(([from]) => readText(bytes, from))).toEqual(['å', 'x'.repeat(300)]);
  expect(items(Uint8Array.from([0x9f, 0x01, 0x02, 0xff]), 0)).toEqual([[1, 2], [2, 3]]);
});

/** Words of an index with their postings, byte for byte, in alphabetical order. */
const wordsOf = (files: { path: string; content: Uint8Array }[]): string[] => files.filter((f) => f.path.endsWith('.pf_index')).flatMap((f) => {
  const bytes = unpack(f.content);
  return items(bytes, items(bytes, 0)[0]![0]).map(([from, to]) => Buffer.from(bytes.subarray(from, to)).toString('hex'));
}).sort();

test('smaller chunks hold the same words and postings, and the meta file says where', async () => {
  const { index } = await createIndex({ forceLanguage: 'nb' });
  for (let n = 0; n < 60; n++) {
    const text = Array.from({ length: 80 }, (_, i) => `ord${(n * 7 + i * 13) % 900}`).join(' ');
    await index!.addHTMLFile({ url: `/${n}/`, content: `<html lang="nb"><body><p>${text}</p></body></html>` });
  }
  const { files } = await index!.getFiles();
  await close();
  const before = files.map((f) => ({ path: f.path, content: f.content }));
  const after = rechunk(before);
  expect(wordsOf(after)).toEqual(wordsOf(before));

  const chunks = after.filter((f) => f.path.endsWith('.pf_index'));
  expect(chunks.length).toBeGreaterThan(before.filter((f) => f.path.endsWith('.pf_index')).length);
  const meta = unpack(after.find((f) => f.path.endsWith('.pf_meta'))!.content);
  const table = items(meta, items(meta, 0)[2]![0]).map(([at]) => items(meta, at).map(([from]) => readText(meta, from)));
  expect(table.map(([, , hash]) => `index/${hash}.pf_index`)).toEqual(chunks.map((f) => f.path));
  const ends = table.flatMap(([from = '', to = '']) => [from, to]);
  expect(ends).toEqual([...ends].sort());
  expect(gunzipSync(chunks[0]!.content).subarray(0, 12).toString()).toBe('pagefind_dcd');
});

test('a file that Pagefind has not written is refused', () => expect(() => unpack(Uint8Array.from([1, 2, 3]))).toThrow('ikke fra Pagefind'));

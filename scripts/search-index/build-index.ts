import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { packWords, type SearchFile, type Traits } from '../../src/search/data.ts';
import { EVERY, PART } from '../../src/search/layout.ts';
import type { SectionKeywords } from '../../src/schemas/keyword.ts';
import type { Synonym } from '../../src/schemas/synonym.ts';
import { Lexicon } from '../../src/search/lexicon.ts';
import { FIELD } from '../../src/search/ranking.ts';
import { toIndex } from '../../src/search/text.ts';
import type { CompoundSplitter } from './compounds.ts';
import { lexiconOf, markCompounds } from './lexicon.ts';
import { type IndexFile, rechunk, unpack } from './rechunk.ts';
import { shelfFile } from '../../src/search/shelf.ts';
import { keywordLines } from './keyword-lines.ts';
import type { IndexRecord } from './records.ts';
import { shelvesOf } from './shelves.ts';
import { synonymLines } from './synonym-lines.ts';

/** Pagefind writes a weight of 25/24 without a mark of its own, and 1 with one: a quarter of the index. */
const PLAIN_WEIGHT = 1.045;

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A section as the page that Pagefind reads. */
function htmlOf(record: IndexRecord, splitter: CompoundSplitter): string {
  const span = (text: string, weight: number) =>
    `<span data-pagefind-weight="${weight}">${escapeHtml(toIndex(markCompounds(text, splitter)))} ${PART} </span>`;
  return `<html lang="nb"><body><p>${[
    span(record.page.id ? `${record.anchor} ${EVERY}` : '', PLAIN_WEIGHT),
    span(record.title, FIELD.title * PLAIN_WEIGHT),
    span(record.heading, FIELD.heading * PLAIN_WEIGHT),
    ...record.statements.map((s) => span(s.text, PLAIN_WEIGHT)),
  ].join('')}</p></body></html>`;
}

/** Only these are needed by a page of ours: no worker, no user interface of Pagefind's. */
const SHIPPED = /^(pagefind\.js|pagefind-entry\.json|wasm\.nb\.pagefind|.*\.pf_(meta|index|fragment))$/;

/** Pagefind's own script with only what we call of it, a fifth less on the wire. */
async function smaller(script: Uint8Array): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: "export { createInstance } from 'pagefind-script';" }, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, logLevel: 'silent',
    plugins: [{
      name: 'pagefind-script',
      setup: (bundler) => {
        bundler.onResolve({ filter: /^pagefind-script$/ }, () => ({ path: 'pagefind.js', namespace: 'made' }));
        bundler.onLoad({ filter: /.*/, namespace: 'made' }, () => ({ contents: new TextDecoder().decode(script), loader: 'js' }));
      },
    }],
  });
  return outputFiles[0]?.contents ?? script;
}

/** Name that Pagefind gave each record, by its address. */
function namesOf(files: IndexFile[]): Map<string, string> {
  return new Map(files.filter((f) => f.path.endsWith('.pf_fragment')).map((f) => {
    const { url } = JSON.parse(new TextDecoder().decode(unpack(f.content))) as { url: string };
    return [url, f.path.replace(/^.*\/|\.pf_fragment$/g, '')];
  }));
}

/** What authors have written of what people say. */
export interface EverydayWords {
  synonyms: readonly Synonym[];
  keywords: readonly SectionKeywords[];
  /** Parts the words of the søkeord, which the site's own texts may not have. */
  splitter: CompoundSplitter;
}

/** The files of dist/pagefind/. */
export async function buildIndex(records: IndexRecord[], everyday: EverydayWords, splitter: CompoundSplitter): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'nb' });
  if (!index) throw new Error(`Pagefind startet ikke: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.address, content: htmlOf(record, splitter) });
    if (added.errors.length) throw new Error(`Pagefind tok ikke imot ${record.address}: ${added.errors.join('; ')}`);
  }
  const made = await index.getFiles();
  await close();
  const shipped = made.files.map((f) => ({ path: f.path, content: f.content })).filter((f) => SHIPPED.test(f.path));
  const files = await Promise.all(rechunk(shipped).map(async (f) => (f.path === 'pagefind.js' ? { ...f, content: await smaller(f.content) } : f)));
  const lexicon = lexiconOf(records.flatMap((r) => [r.title, r.heading, ...r.statements.map((s) => s.text)]), splitter);
  const numbers = new Map(records.map((r, i) => [r.page.id ? r.anchor : '', i]));
  const { texts: shelves, starts } = shelvesOf(synonymLines(everyday.synonyms, new Lexicon(lexicon)), keywordLines(everyday.keywords, numbers, everyday.splitter));
  const body = { ...tablesOf(records, namesOf(files)), words: packWords(lexicon), shelves: packWords(starts) };
  const hash = createHash('sha256').update(JSON.stringify(body));
  for (const f of files) hash.update(f.path);
  for (const lines of shelves) hash.update(lines);
  const file: SearchFile = { tag: hash.digest('hex').slice(0, 8), ...body };
  const text = new TextEncoder();
  return [...files, ...shelves.map((lines, i) => ({ path: shelfFile(i), content: text.encode(lines) })), { path: 'fagleser.json', content: text.encode(JSON.stringify(file)) }];
}

/** Pages, traits and records, each stored once and named by its place. */
function tablesOf(records: IndexRecord[], names: ReadonlyMap<string, string>): Pick<SearchFile, 'pages' | 'traits' | 'records'> {
  const place = <T>(list: T[], value: T): number => {
    const key = JSON.stringify(value);
    const at = list.findIndex((other) => JSON.stringify(other) === key);
    return at < 0 ? list.push(value) - 1 : at;
  };
  const pages: SearchFile['pages'] = [];
  const traits: SearchFile['traits'] = [];
  const row = (t: Traits): SearchFile['traits'][number] => [t.strength ?? '', t.roles, t.pathway ?? '', t.phase ?? '', t.timed ? 1 : 0];
  return {
    pages, traits,
    records: records.map((r) => {
      const name = names.get(r.address);
      if (!name) throw new Error(`Pagefind tok ikke med ${r.address}.`);
      const ids = r.statements.map((s) => Number(s.id.split('.')[1] ?? 0));
      const inOrder = ids.every((n, i) => n === (ids[0] && (ids[0] as number) + i));
      return [name.replace(/^nb_/, ''), place(pages, [r.page.id, r.page.address, r.page.type, r.page.label, r.page.older ? 1 : 0]), r.anchor,
        inOrder ? ids[0] ?? 0 : ids, r.statements.map((s) => place(traits, row(s.traits)))];
    }),
  };
}

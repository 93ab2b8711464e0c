import { expect, test } from 'vitest';
import { synonymShelves } from '../../../scripts/search-index/synonym-shelves.ts';
import { expand } from '../../../src/search/expand.ts';
import { Lexicon } from '../../../src/search/lexicon.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { SynonymShelf } from '../../../src/search/synonym-shelf.ts';

const lexicon = new Lexicon(['akutt|vedtak', 'akutt', 'medvirkning', 'tolk', 'vedtak'].sort());
const shelves = synonymShelves([
  { term: 'tolk', words: ['oversetter', 'tolkar'] }, { term: 'akuttvedtak', words: ['ta barna', 'hastevedtak'] }, { term: 'medvirkning', words: ['medverknad', 'bli hørt'] },
], lexicon);

const search = async (raw: string) => {
  const opened: number[] = [];
  const shelf = new SynonymShelf(async (n) => { opened.push(n); return shelves[n] ?? ''; });
  const read = (synonyms: Parameters<typeof expand>[2]) => expand(parseQuery(raw), lexicon, synonyms);
  const concepts = read(await shelf.linesFor(read));
  return { opened, ways: concepts.flatMap((c) => c.alternatives.map((a) => a.words.join('+'))) };
};

test.each([['oversetter', 'tolk'], ['hastevedtak', 'akuttvedtak'], ['ta barna', 'akuttvedtak'], ['jeg vil bli hørt', 'medvirkning']])(
  'the shelves of «%s» have %s', async (raw, term) => expect((await search(raw)).ways).toContain(term));

test('a query opens the shelves of its own words only', async () => {
  const { opened } = await search('oversetter');
  expect(opened.length).toBeGreaterThan(0);
  expect(opened.length).toBeLessThan(8);
});

test('words that are read as the term anyway are not shipped', () => {
  expect(shelves.join('\n')).not.toContain('medverknad');
  expect(shelves.join('\n')).not.toContain('tolkar');
});

test('a shelf that cannot be fetched is an empty one', async () => {
  const shelf = new SynonymShelf(async () => { throw new Error('uten nett'); });
  const read = (synonyms: Parameters<typeof expand>[2]) => expand(parseQuery('oversetter'), lexicon, synonyms);
  expect(read(await shelf.linesFor(read))[0]?.typed).toBe('oversetter');
});

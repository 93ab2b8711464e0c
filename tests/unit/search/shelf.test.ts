import { describe, expect, test } from 'vitest';
import { shelvesOf } from '../../../scripts/search-index/shelves.ts';
import { synonymLines } from '../../../scripts/search-index/synonym-lines.ts';
import { expand } from '../../../src/search/expand.ts';
import { Lexicon } from '../../../src/search/lexicon.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { type Lists, Shelf, shelfOf } from '../../../src/search/shelf.ts';

const lexicon = new Lexicon(['akutt|vedtak', 'akutt', 'medvirkning', 'tolk', 'vedtak'].sort());
const { texts, starts } = shelvesOf(synonymLines([
  { term: 'tolk', words: ['oversetter', 'tolkar'] }, { term: 'akuttvedtak', words: ['ta barna', 'hastevedtak'] }, { term: 'medvirkning', words: ['medverknad', 'bli hørt'] },
  ...Array.from({ length: 300 }, (_, i) => ({ term: 'vedtak', words: [`ord${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}lig`] })),
], lexicon), []);

const readWith = (raw: string) => (lists: Lists) => expand(parseQuery(raw), lexicon, lists);
const search = async (...typed: string[]) => {
  const opened: number[] = [];
  const shelf = new Shelf(async (n) => { opened.push(n); return texts[n] ?? ''; }, starts, []);
  let concepts: ReturnType<typeof expand> = [];
  for (const raw of typed) concepts = readWith(raw)(await shelf.listsFor(readWith(raw)));
  return { opened, ways: concepts.flatMap((c) => c.alternatives.map((a) => a.words.join('+'))) };
};

test.each([['oversetter', 'tolk'], ['hastevedtak', 'akuttvedtak'], ['ta barna', 'akuttvedtak'], ['jeg vil bli hørt', 'medvirkning']])(
  'the shelves of «%s» have %s', async (raw, term) => expect((await search(raw)).ways).toContain(term));

test('a query opens the shelves of its own words only', async () => {
  const { opened } = await search('oversetter');
  expect(opened.length).toBeGreaterThan(0);
  expect(opened.length).toBeLessThan(starts.length);
});

test('a word that is typed letter by letter opens few shelves, and each once', async () => {
  const word = 'oversetteren';
  const { opened, ways } = await search(...Array.from(word, (_, i) => word.slice(0, i + 1)));
  expect(ways).toContain('tolk');
  expect(new Set(opened).size).toBe(opened.length);
  expect(opened.length).toBeLessThan(word.length / 2);
});

test('words that are read as the term anyway are not shipped', () => {
  expect(texts.join('\n')).not.toContain('medverknad');
  expect(texts.join('\n')).not.toContain('tolkar');
});

test('a shelf that cannot be fetched is an empty one, and is asked for again', async () => {
  let online = false;
  const shelf = new Shelf(async (n) => { if (!online) throw new Error('uten nett'); return texts[n] ?? ''; }, starts, []);
  const read = readWith('oversetter');
  expect(read(await shelf.listsFor(read))[0]?.alternatives).toHaveLength(1);
  online = true;
  expect(read(await shelf.listsFor(read))[0]?.alternatives.map((a) => a.words)).toContainEqual(['tolk']);
});

describe('shelves stand in the order of the alphabet', () => {
  test.each([['a', 0], ['k', 1], ['kaj', 1], ['kart', 2], ['mo', 2], ['må', 3], ['åpen', 3], ['', 0]])('«%s» is on shelf %d', (key, shelf) => expect(shelfOf(key, ['', 'k', 'kar', 'mp'])).toBe(shelf));
  test('and each key is on the one that it is looked for on', () => {
    const keys = Array.from({ length: 500 }, (_, i) => `${'abcdefghijklmnopqrstuvwxyzæøå'[(i * 7) % 29]}${i % 13}${'ea'.repeat(i % 5)}`);
    const { texts: many, starts: from } = shelvesOf(keys.map((key) => ({ key, head: `<${key}>`, tail: 'et navn' })), keys.map((key) => ({ key, head: 'x', tail: `(${key})` })));
    expect(many.length).toBeGreaterThan(5);
    expect(from[0]).toBe('');
    for (const key of keys) for (const part of [`<${key}>`, `(${key})`]) expect(many[shelfOf(key, from)], key).toContain(part);
  });
});

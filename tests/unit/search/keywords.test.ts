import { describe, expect, test } from 'vitest';
import { CompoundSplitter } from '../../../scripts/search-index/compounds.ts';
import { keywordLines } from '../../../scripts/search-index/keyword-lines.ts';
import { shelvesOf } from '../../../scripts/search-index/shelves.ts';
import { Keywords } from '../../../src/search/keywords.ts';
import { KEYWORD, keywordValue } from '../../../src/search/ranking.ts';
import { SHELF_PART } from '../../../src/search/shelf.ts';
import { inflects, isKept, keptAs } from '../../../src/search/short-words.ts';
import { words } from '../../../src/search/text.ts';

const NOUN = { noun: true, first: true };
const splitter = new CompoundSplitter(new Map(['vikar', 'byrå', 'lege', 'vakt'].map((w) => [w, NOUN])), new Set(['vikar', 'byrå', 'lege', 'vakt']));
const SECTIONS = ['K5a', 'K5b', 'O2c', 'F1a'];
const lines = keywordLines([
  { section: 'K5a', words: ['snapchat', 'barnet vil ikke på skolen', 'få være med', 'vikarbyrå'] },
  { section: 'K5b', words: ['far', 'ute om natta', 'gikk det bra', 'låne penger av naboen'] },
  { section: 'O2c', words: ['snapchat', 'naboer', 'dødsfall'] },
  { section: 'X9a', words: ['finnes ikke'] },
], new Map(SECTIONS.map((s, i) => [s, i])), splitter);
const shipped = shelvesOf([], lines).texts.map((text) => text.split(SHELF_PART)[1]).join('\n');
const keywords = new Keywords([...new Set(shipped.split('\n'))].join('\n'), SECTIONS);
/** Section → value, per word of the query. */
const read = (query: string) => Object.fromEntries(keywords.read(words(query).map((w) => [w])).map((own, i) => [words(query)[i], Object.fromEntries(own)]));

describe('the søkeord of sections', () => {
  test('a word finds every section that has it, in any form', () => {
    expect(Object.keys(read('snapchat')['snapchat'] ?? {}).sort()).toEqual(['K5a', 'O2c']);
    expect(read('snapchaten')['snapchaten']).toEqual(read('snapchat')['snapchat']);
  });
  test('a whole phrase counts more than a word alone, and that more than one word of a phrase', () => {
    const whole = read('ute om natta')['ute']?.['K5b'] ?? 0;
    const single = read('snapchat')['snapchat']?.['K5a'] ?? 0;
    const scattered = read('penger')['penger']?.['K5b'] ?? 0;
    expect(whole).toBeGreaterThan(single);
    expect(single).toBeGreaterThan(scattered);
    expect(scattered).toBeGreaterThan(0);
  });
  test('every word of the phrase answers, also with words between and in another order', () => {
    const all = read('i natt var barnet ute om natta');
    expect(all['ute']?.['K5b']).toBeGreaterThanOrEqual(KEYWORD.phrase);
    expect(all['natta']?.['K5b']).toBeGreaterThanOrEqual(KEYWORD.phrase);
  });
  test('a phrase of small words says something only when it is whole', () => {
    expect(read('gikk det bra')['bra']?.['K5b']).toBeGreaterThan(0);
    expect(read('bra')['bra']).toEqual({});
    expect(read('det gikk')['gikk']).toEqual({});
  });
  test('a compound is found by its parts, for less', () => {
    const [whole, part] = [read('vikarbyrå')['vikarbyrå']?.['K5a'] ?? 0, read('byrå')['byrå']?.['K5a'] ?? 0];
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(whole);
    expect(keywords.knows('vikarbyrå')).toBe(true);
    expect(keywords.knows('byrå')).toBe(false);
  });
  test('far is not fare, and naboen is a form of naboer', () => {
    expect(read('fare')['fare']).toEqual({});
    expect(read('faren')['faren']).toHaveProperty('K5b');
    expect(read('naboen')['naboen']).toHaveProperty('O2c');
  });
  test('æ, ø and å may be typed another way', () => expect(read('dodsfall')['dodsfall']).toHaveProperty('O2c'));
  test('a section that is not in the index is left out', () => expect(shipped).not.toContain('finn'));
  test('a word may stand for others', () => expect(keywords.read([['snapcaht', 'snapchat']])[0]?.has('K5a')).toBe(true));
});

test.each([['far', 'fare', false], ['far', 'faren', true], ['mor', 'mora', true], ['medisin', 'medisiner', true], ['syn', 'synge', false]])(
  'the word kept for «%s» answers to «%s»: %s', (word, typed, answers) => expect(isKept(keptAs(word), typed)).toBe(answers));
test.each([['far', 'fars', true], ['far', 'fare', false], ['bo', 'bor', true]])('«%s» → «%s»: %s', (word, form, does) => expect(inflects(word, form)).toBe(does));

describe('how much a phrase is worth', () => {
  const [big, small] = [false, true];
  const value = (...phrase: [small: boolean, found: number][]) => keywordValue(phrase.map(([s, found]) => ({ small: s, found })));
  test.each<[string, number, number]>([
    ['more of it is more', value([big, 1], [big, 0], [big, 0]), value([big, 1], [big, 1], [big, 0])],
    ['the whole is most', value([big, 1], [big, 1], [big, 0]), value([big, 1], [big, 1], [big, 1])],
    ['a longer one is more', value([big, 1], [big, 1]), value([big, 1], [big, 1], [big, 1])],
    ['a small word adds little', value([big, 1], [big, 0]), value([big, 1], [small, 0])],
    ['a part of a compound is less', value([big, 0.5]), value([big, 1])],
    ['small words alone are nothing until all are there', value([small, 1], [small, 0]), value([small, 1], [small, 1])],
  ])('%s', (_, less, more) => expect(less).toBeLessThan(more));
  test('nothing found is nothing', () => expect(value([big, 0], [small, 1])).toBe(0));
});

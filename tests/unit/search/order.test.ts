import { describe, expect, test } from 'vitest';
import type { SearchRecord, Traits } from '../../../src/search/data.ts';
import type { Engine } from '../../../src/search/engine.ts';
import { expand } from '../../../src/search/expand.ts';
import { excerpt } from '../../../src/search/excerpt.ts';
import { countFacets, recordOpen, statementOpen } from '../../../src/search/filters.ts';
import { readSection } from '../../../src/search/layout.ts';
import { Keywords } from '../../../src/search/keywords.ts';
import { Lexicon } from '../../../src/search/lexicon.ts';
import { readCandidate } from '../../../src/search/order.ts';
import { nearness, readText } from '../../../src/search/passage.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { weigh } from '../../../src/search/score.ts';
import { keptAs } from '../../../src/search/short-words.ts';
import { Synonyms } from '../../../src/search/synonyms.ts';

const lexicon = new Lexicon(['frist', 'møte', 'plan', 'rapport']);
const none = { synonyms: new Synonyms(''), keywords: new Keywords(`${keptAs('snapchat')}\t0\n${keptAs('gaming')}\t1`, ['a', 'b']) };
const concepts = (raw: string) => expand(parseQuery(raw), lexicon, none);
/** An engine over a few sections: word → section → strength. */
const engineOf = (index: Record<string, Record<string, number>>): Engine => ({
  lookup: async (word) => new Map(Object.entries(index[word] ?? {})),
  content: async () => '',
});
const record = (type: SearchRecord['page']['type'], traits: Partial<Traits>[] = [{}]): SearchRecord => ({
  page: { id: 'K1', address: '/x/', type, label: '', older: false }, anchor: 'K1a',
  statements: traits.map((t, i) => ({ id: `K1.${i + 1}`, traits: { roles: [], timed: false, ...t } })),
});

describe('sections are weighed', () => {
  const index = { møte: { a: 1, b: 1, c: 1 }, rapport: { a: 1, d: 4 } };
  test('one with all words stands before one with more of a single word', async () => {
    const { candidates } = await weigh(concepts('møte rapport'), engineOf(index), 50);
    expect(candidates[0]?.record).toBe('a');
    expect(candidates.map((c) => c.matched)).toEqual([2, 1, 1, 1]);
  });
  test('a rare word counts more than a common one', async () => {
    const { candidates } = await weigh(concepts('møte rapport'), engineOf({ møte: { a: 1, b: 1, c: 1 }, rapport: { d: 1 } }), 50);
    expect(candidates[0]?.record).toBe('d');
  });
  test('a word that is half typed finds the longer ones', async () => {
    expect((await weigh(concepts('rapp'), engineOf(index), 50)).candidates.map((c) => c.record).sort()).toEqual(['a', 'd']);
  });
  test('a section is found by its søkeord, and counts more when its text answers too', async () => {
    expect((await weigh(concepts('snapchat'), engineOf(index), 50)).candidates.map((c) => c.record)).toEqual(['a']);
    const score = async (raw: string, record: string, held: typeof index | object) => (await weigh(concepts(raw), engineOf({ ...held }), 50)).candidates.find((c) => c.record === record)?.score ?? 0;
    expect(await score('gaming', 'b', { gaming: { b: 1 } })).toBeGreaterThan(await score('gaming', 'c', { gaming: { c: 1 } }));
  });
  test('a word that nothing holds leaves the others their hits', async () => {
    const { candidates, rarity } = await weigh(concepts('romskip møte'), engineOf(index), 50);
    expect(candidates).toHaveLength(3);
    expect(rarity[0]).toBe(0);
    expect(candidates[0]?.coverage).toBe(1);
  });
});

describe('texts are read', () => {
  test('whole words before parts of compounds', () => {
    expect(readText('Et møte', concepts('møte')).values).toEqual([1]);
    const [part = 0] = readText('Et overgangs|møte holdes', concepts('møte')).values;
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(1);
  });
  test('words are told apart though å is written aa in the index', () => expect(readText('maal', concepts('mal')).values).toEqual([0]));
  test.each([
    ['Barnets beste skal vektlegges', ['barnets', 'beste'], 1],
    ['Hva barnet synes er best', ['barnets', 'beste'], 0],
    ['Beste for barnets liv', ['barnets', 'beste'], 0],
    ['Barnets beste og mer', ['vektlegges', 'barnets', 'beste'], 0.5],
    ['Familie og råd', ['familie', 'råd'], 1],
    ['Familie', ['familie'], 0],
  ])('«%s» has the neighbours of %j: %d', (text, terms, share) => expect(nearness(text, terms)).toBe(share));

  const text = readSection('K1a ¶ Tittel ¶ Overskrift ¶ Planen lages. ¶ Rapport har frist. ¶').marked;
  const read = (raw: string, type: SearchRecord['page']['type'], traits: Partial<Traits>[] = [{}, {}]) => {
    const c = concepts(raw);
    return readCandidate({ record: 'a', score: 1, coverage: 1, matched: c.length }, record(type, traits), text, parseQuery(raw), c, c.map(() => 1), () => true);
  };
  test('the statement that answers stands first', () => expect(read('rapport', 'krav').statements.map((s) => s.at)).toEqual([1]));
  test('a section that only its søkeord find keeps its order of statements, and is lifted by them', () => {
    expect(read('snapchat', 'krav').statements).toEqual([]);
    expect(read('snapchat', 'krav').score).toBeGreaterThan(read('romskip', 'krav').score);
  });
  test('a question of time lifts a statement with a deadline', () =>
    expect(read('når er rapport', 'krav', [{}, { timed: true }]).score).toBeGreaterThan(read('når er rapport', 'krav').score));
});

describe('filters', () => {
  const records = [record('krav', [{ strength: 'skal', roles: ['leder'] }, { strength: 'bør' }]), record('forlop', [{ strength: 'skal', pathway: 'akutt' }])];
  test('a section passes with one statement that has all that is chosen', () => {
    expect(recordOpen(records[0]!, { strength: 'skal', role: 'leder' })).toBe(true);
    expect(recordOpen(records[0]!, { strength: 'bør', role: 'leder' })).toBe(false);
    expect(statementOpen(records[0]!, 1, { strength: 'skal' })).toBe(false);
  });
  test('each choice is counted as if the others stood', () => {
    const counts = countFacets(records, { type: 'krav' });
    expect([...counts.type]).toEqual([['krav', 1], ['forlop', 1]]);
    expect([...counts.strength]).toEqual([['skal', 1], ['bør', 1]]);
    expect(counts.pathway.size).toBe(0);
  });
});

describe('excerpts', () => {
  const marked = (text: string, ...marks: string[]) => excerpt(text, new Set(marks), 60).map((p) => (p.mark ? `[${p.text}]` : p.text)).join('');
  test('mark words, not the signs around them', () => expect(marked('Møtet, som holdes «snart».', 'møtet', 'snart')).toBe('[Møtet], som holdes «[snart]».'));
  test('are cut around the first mark', () => {
    const cut = marked(`${'ord '.repeat(40)}Møtet holdes ${'ord '.repeat(40)}`, 'møtet');
    expect(cut).toMatch(/^… (ord )+\[Møtet\] holdes (ord )+ ?…$/);
    expect(cut.length).toBeLessThan(110);
  });
  test('set the deadline in brackets', () => expect(marked('Møtet holdes ¦ innen tre dager')).toBe('Møtet holdes (innen tre dager)'));
});

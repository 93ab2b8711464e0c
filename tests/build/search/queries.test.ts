import { beforeAll, describe, expect, test } from 'vitest';
import type { Searcher } from '../../../src/search/search.ts';
import { QUERIES, type QueryRow } from '../../promises/queries.ts';
import { guideline, openSearch } from './open.ts';

let searcher: Searcher;
/** Rank of the first right hit of each row, 0 for none among the first ten. */
const ranks = new Map<QueryRow, number>();

/** «K5» is any section of K5, «T» any page with that letter. */
const answers = (expected: string, id: string): boolean =>
  /^[A-Z]$/.test(expected) ? id.startsWith(expected) : id === expected || id.replace(/(?<=\d)([a-z]+|\.\d+)$/, '') === expected;
/** A statement that is a hit of its own answers for its section. */
const sectionOf = new Map(guideline.points.map((p) => [p.id, p.section.id]));

beforeAll(async () => {
  searcher = await openSearch();
  for (const row of QUERIES) {
    const [query, , , expected] = row;
    const { hits } = await searcher.search(query);
    const ids = hits.slice(0, 10).map((h) => sectionOf.get(h.id) ?? h.id);
    ranks.set(row, ids.findIndex((id) => expected.some((e) => answers(e, id))) + 1);
  }
}, 60_000);

const share = (rows: QueryRow[], best: number): number => rows.filter((r) => (ranks.get(r) ?? 0) > 0 && (ranks.get(r) ?? 0) <= best).length / rows.length;

describe('the table of queries', () => {
  test('has at least 150 rows over all sources and kinds of query', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(QUERIES.map((r) => r[2])).size).toBe(5);
    expect(new Set(QUERIES.map((r) => r[1])).size).toBe(8);
    expect(new Set(QUERIES.map((r) => r[0])).size).toBe(QUERIES.length);
  });

  test('a right section is among the first three hits for 95 of 100', () => {
    const kinds = [...new Set(QUERIES.map((r) => r[1]))].map((kind) => {
      const rows = QUERIES.filter((r) => r[1] === kind);
      return `${kind}: ${rows.length} rader, treff@1 ${share(rows, 1).toFixed(2)}, treff@3 ${share(rows, 3).toFixed(2)}`;
    });
    const missed = QUERIES.filter((r) => !(ranks.get(r) ?? 0) || (ranks.get(r) ?? 0) > 3).map((r) => `${ranks.get(r)} «${r[0]}» → ${r[3].join(', ')}`);
    console.log([...kinds, `alle: ${QUERIES.length} rader, treff@1 ${share(QUERIES, 1).toFixed(3)}, treff@3 ${share(QUERIES, 3).toFixed(3)}`, 'Ikke blant de tre første:', ...missed].join('\n'));
    expect(share(QUERIES, 3)).toBeGreaterThanOrEqual(0.95);
    expect(share(QUERIES, 1)).toBeGreaterThanOrEqual(0.85);
  });

  test('a search finds the same whatever was searched before it', async () => {
    const fresh = QUERIES.filter((_, i) => i % 8 === 0);
    for (const [query] of fresh) {
      const addresses = async (s: Searcher) => (await s.search(query)).hits.map((h) => h.address);
      expect(await addresses(await openSearch()), query).toEqual(await addresses(searcher));
    }
  });

  test('no query is answered with nothing', async () => {
    const empty = [];
    for (const [query] of QUERIES) if ((await searcher.search(query)).hits.length === 0) empty.push(query);
    expect(empty).toEqual([]);
  });

  test.each(QUERIES.filter((r) => r[1] === 'id'))('%s is the first hit', async (query, _type, _source, expected) => {
    const { hits } = await searcher.search(query);
    const [first, second] = hits;
    expect(first?.id.toLowerCase()).toBe(query.toLowerCase());
    if (first?.kind === 'point') expect(expected).toContain(second?.id);
  });

  test.each([['bvl 1-4 medvirkning', /1-4/], ['§ 1-7', /1-7/], ['4-25', /4-25/], ['§ 4-6 første ledd', /4-6/], ['Q-24', /Q-24/], ['kommuneloven § 28-1', /28-1/]])(
    '«%s» is answered first by a statement that names the paragraph', async (query, paragraph) => {
      const { hits } = await searcher.search(query);
      expect(hits[0]?.kind).toBe('point');
      expect(hits[0]?.points.flatMap((p) => p.text.map((t) => t.text)).join('')).toMatch(paragraph);
    });
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Searcher } from '../../../src/search/search.ts';
import { content, openSearch } from './open.ts';

let searcher: Searcher;
beforeAll(async () => { searcher = await openSearch(); });

/** What many sections have among their søkeord cannot bring them all among the first ten. */
const SHARED = 6;
const owners = new Map<string, number>();
for (const { words } of content.keywords.flatMap((f) => f.value)) for (const phrase of words) owners.set(phrase, (owners.get(phrase) ?? 0) + 1);

describe('søkeord', () => {
  test('every section with a text has them', () => {
    const given = new Set(content.keywords.flatMap((f) => f.value.map((k) => k.section)));
    const without = content.pages.flatMap((p) => p.value.sections).filter((s) => s.points.length && !given.has(s.id));
    expect(without.map((s) => s.id)).toEqual([]);
  });

  test.each(content.keywords)('every phrase of $file that few sections share finds its section among the first ten', async ({ value }) => {
    const lost = [];
    for (const { section, words } of value) {
      for (const phrase of words.filter((w) => (owners.get(w) ?? 0) <= SHARED)) {
        const { hits } = await searcher.search(phrase);
        if (!hits.slice(0, 10).some((hit) => hit.id === section)) lost.push(`${section}: ${phrase}`);
      }
    }
    expect(lost, 'Ta bort søkeordet, eller skriv det så det skiller seksjonen fra andre').toEqual([]);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../src/search/lexicon.ts';
import type { Searcher } from '../../../src/search/search.ts';
import { isStopWord } from '../../../src/search/stop-words.ts';
import { words } from '../../../src/search/text.ts';
import { content, fullText, openSearch } from './open.ts';

const lines = content.synonyms.flatMap((f) => f.value);
let searcher: Searcher;
beforeAll(async () => { searcher = await openSearch(); });

/** The words of a term that carry its matter, by root. */
const rootsOf = (term: string): string[] => {
  const all = words(term);
  const kept = all.filter((w) => !isStopWord(w));
  return (kept.length ? kept : all).map(root);
};
/** The roots of a section's text, taken apart once: the same sections are met thousands of times. */
const known = new Map<string, string[]>();
const rootsIn = (text: string): string[] => {
  const found = known.get(text) ?? [...new Set(words(text).flatMap((w) => [w, ...w.split('-')]).map(root))];
  known.set(text, found);
  return found;
};
const holds = (text: string, roots: readonly string[]): boolean => {
  const found = rootsIn(text);
  return roots.every((r) => found.some((f) => f.includes(r)));
};

describe('everyday words', () => {
  test('there are at least 150 lines', () => expect(lines.length).toBeGreaterThanOrEqual(150));

  test('no line says a word twice, and none repeats the term', () => {
    const bad = lines.filter(({ term, words: list }) => new Set([term, ...list].map((w) => w.toLowerCase())).size !== list.length + 1);
    expect(bad.map((l) => l.term)).toEqual([]);
  });

  // One test a file: each reports all its faults, and thousands of tests of their own cost more than the searches.
  test.each(content.synonyms)('every term of $file is among the first ten hits for each of its words', async ({ value }) => {
    const lost = [];
    for (const { term, words: list } of value) {
      for (const word of list) {
        const { hits } = await searcher.search(word);
        if (!hits.slice(0, 10).some((hit) => holds(fullText(hit), rootsOf(term)))) lost.push(`${word} → ${term}`);
      }
    }
    expect(lost, 'Ta bort ordet, eller rett term til et ord nettstedet bruker').toEqual([]);
  });
});

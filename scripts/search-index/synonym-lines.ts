import type { Synonym } from '../../src/schemas/synonym.ts';
import { type Lexicon, root } from '../../src/search/lexicon.ts';
import { fromNynorsk } from '../../src/search/nynorsk.ts';
import { words } from '../../src/search/text.ts';

/**
 * The lists as they are shipped: the term and its everyday words, parted by tabs, one a line. Words that a search
 * reads as the term by itself (its forms, its nynorsk, its letters on a foreign keyboard) stay at home, and what is
 * left is written without the letter case, which search does not know.
 */
export function synonymLines(synonyms: readonly Synonym[], lexicon: Lexicon): string {
  const merged = new Map<string, Set<string>>();
  for (const { term, words: list } of synonyms) {
    const key = words(term).join(' ');
    const known = merged.get(key) ?? new Set();
    for (const word of list) if (!readAsIs(word, term, lexicon)) known.add(words(word).join(' '));
    merged.set(key, known);
  }
  return [...merged].filter(([, list]) => list.size).map(([term, list]) => [term, ...list].join('\t')).join('\n');
}

function readAsIs(word: string, term: string, lexicon: Lexicon): boolean {
  const [only, ...more] = words(word);
  if (!only || more.length || words(term).length > 1) return false;
  const sought = root(words(term)[0] ?? '');
  if (root(only) === sought) return true;
  if (lexicon.has(only)) return false;
  const folded = lexicon.sameFold(only).map((e) => e.word);
  return (folded.length ? folded : fromNynorsk(only, (w) => lexicon.has(w))).some((w) => root(w) === sought);
}

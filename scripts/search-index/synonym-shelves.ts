import type { Synonym } from '../../src/schemas/synonym.ts';
import { type Lexicon, root } from '../../src/search/lexicon.ts';
import { fromNynorsk } from '../../src/search/nynorsk.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { SHELVES, shelfOf } from '../../src/search/synonym-shelf.ts';
import { words } from '../../src/search/text.ts';

/**
 * The lists as they are shipped, each pair of a term and what people call it on the shelves of the words it is looked
 * up by. Words that a search reads as the term by itself (its forms, its nynorsk, its letters on a foreign keyboard)
 * stay at home. Lines are the term and its names, parted by tabs.
 */
export function synonymShelves(synonyms: readonly Synonym[], lexicon: Lexicon): string[] {
  const shelves = Array.from({ length: SHELVES }, () => new Map<string, Set<string>>());
  for (const { term, words: list } of synonyms) {
    for (const name of list) {
      if (readAsIs(name, term, lexicon)) continue;
      for (const shelf of shelvesOf(words(name), words(term))) {
        const lines = shelves[shelf] as Map<string, Set<string>>;
        const key = words(term).join(' ');
        lines.set(key, (lines.get(key) ?? new Set()).add(words(name).join(' ')));
      }
    }
  }
  return shelves.map((lines) => [...lines].map(([term, names]) => [term, ...names].join('\t')).join('\n'));
}

/** A phrase is looked up by its first word and by each that carries matter; a name also by its term. */
function shelvesOf(name: readonly string[], term: readonly string[]): Set<number> {
  const asked = [name[0] ?? '', ...name.filter((w) => !isStopWord(w)), ...(name.length === 1 && term.length === 1 ? term : [])];
  return new Set(asked.map((w) => shelfOf(root(w))));
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

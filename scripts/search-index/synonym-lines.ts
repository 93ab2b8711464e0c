import type { Synonym } from '../../src/schemas/synonym.ts';
import { type Lexicon, root } from '../../src/search/lexicon.ts';
import { fromNynorsk } from '../../src/search/nynorsk.ts';
import { shelfKey } from '../../src/search/shelf.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { words } from '../../src/search/text.ts';
import type { Listed } from './shelves.ts';

/**
 * The synonyms as they are shipped, each pair of a term and what people call it on the shelves of the words it is looked up
 * by. Words that a search reads as the term by itself (its forms, its nynorsk, its letters on a foreign keyboard) stay at home.
 */
export const synonymLines = (synonyms: readonly Synonym[], lexicon: Lexicon): Listed[] =>
  synonyms.flatMap(({ term, words: list }) => list.filter((name) => !readAsIs(name, term, lexicon)).flatMap((name) =>
    [...keysOf(words(name), words(term))].map((key) => ({ key, head: words(term).join(' '), tail: words(name).join(' ') }))));

/** A phrase is looked up by each word that carries matter, or by its first when none does; a name also by its term. */
function keysOf(name: readonly string[], term: readonly string[]): Set<string> {
  const carrying = name.filter((w) => !isStopWord(w));
  return new Set([...(carrying.length ? carrying : name.slice(0, 1)), ...(name.length === 1 && term.length === 1 ? term : [])].map(shelfKey));
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

import type { SectionKeywords } from '../../src/schemas/keyword.ts';
import { partsOf, SMALL } from '../../src/search/keywords.ts';
import { shelfKey } from '../../src/search/shelf.ts';
import { keptAs } from '../../src/search/short-words.ts';
import { isSmall } from '../../src/search/small-words.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { SPLIT, words } from '../../src/search/text.ts';
import type { CompoundSplitter } from './compounds.ts';
import type { Listed } from './shelves.ts';

/** A word as it is kept, with «|» between the parts of a compound. Its ending is gone from the last of them. */
function keptParts(word: string, splitter: CompoundSplitter): string[] {
  const kept = keptAs(word);
  const parts = splitter.split(word);
  const first = parts.slice(0, -1).join('').length;
  return parts.length > 1 && kept.length > first + 2 && kept.startsWith(word.slice(0, first)) ? [...parts.slice(0, -1), kept.slice(first)] : [kept];
}

/**
 * Søkeord as they are shipped: each phrase on the shelves of the words that tell it, and of their parts, with the number of its
 * record. Small words are kept too: «faren er over» is not any «faren».
 */
export function keywordLines(lines: readonly SectionKeywords[], numbers: ReadonlyMap<string, number>, splitter: CompoundSplitter): Listed[] {
  return lines.filter((l) => numbers.has(l.section)).flatMap(({ section, words: list }) => list.flatMap((phrase) => {
    const all = [...new Set(words(phrase))];
    const head = all.map((w) => (isSmall(w) ? `${SMALL}${keptAs(w)}` : keptParts(w, splitter).join(SPLIT))).join(' ');
    const telling = all.filter((w) => !isSmall(w)).flatMap((w) => [w, ...partsOf(keptParts(w, splitter))]);
    const keys = telling.length ? telling : [all.find((w) => !isStopWord(w)) ?? all[0] ?? ''];
    return [...new Set(keys.map(shelfKey))].map((key) => ({ key, head, tail: (numbers.get(section) as number).toString(36) }));
  }));
}

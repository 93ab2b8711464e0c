import { stem } from '../../src/search/stem.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { SPLIT, words } from '../../src/search/text.ts';
import type { CompoundSplitter } from './compounds.ts';

/** The words of the texts, the shortest form of each stem, with compounds parted: «akutt|vedtak». Sorted. */
export function lexiconOf(texts: Iterable<string>, splitter: CompoundSplitter): string[] {
  const forms = new Map<string, string>();
  for (const text of texts) {
    for (const word of words(text).flatMap((w) => w.split('-'))) {
      if (!/^\p{L}{2,}$/u.test(word) || isStopWord(word)) continue;
      const known = forms.get(stem(word));
      if (!known || word.length < known.length || (word.length === known.length && word < known)) forms.set(stem(word), word);
    }
  }
  return [...forms.values()].sort().map((word) => splitter.split(word).join(SPLIT));
}

/** The text with its compounds parted by `SPLIT`, letters and case as they were. */
export const markCompounds = (text: string, splitter: CompoundSplitter): string =>
  text.replace(/\p{L}{6,}/gu, (word) => {
    let at = 0;
    return splitter.split(word.toLowerCase()).map((part) => {
      at += part.length;
      return word.slice(at - part.length, at);
    }).join(SPLIT);
  });

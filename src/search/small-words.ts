import { isGeneral, isStopWord } from './stop-words.ts';
import { words } from './text.ts';

/** Small words that turn a phrase into another: flytte inn, flytte ut, vil ikke. */
const TELLING = new Set(['inn', 'ut', 'ikke', 'ikkje']);

export const isTelling = (word: string): boolean => TELLING.has(word);
/** The words of a phrase that tell it from others. */
export const contentOf = (phrase: readonly string[]): string[] => phrase.filter((w) => !isStopWord(w) || isTelling(w));

/** A word that says little by itself. */
export const isSmall = (word: string): boolean => isGeneral(word) || isStopWord(word);

/** The words of a phrase of søkeord that must be new to a section: without the small ones of grammar, unless it has no others. */
export function soughtWords(phrase: string): string[] {
  const all = [...new Set(words(phrase))];
  return all.every(isSmall) ? all : contentOf(all);
}

import { isStopWord } from './stop-words.ts';

/** Small words that turn a phrase into another: flytte inn, flytte ut, vil ikke. */
const TELLING = new Set(['inn', 'ut', 'ikke', 'ikkje']);

export const isTelling = (word: string): boolean => TELLING.has(word);
/** The words of a phrase that tell it from others. */
export const contentOf = (phrase: readonly string[]): string[] => phrase.filter((w) => !isStopWord(w) || isTelling(w));

import { root } from './lexicon.ts';

/** At this length different words have one root: far (father) and fare (danger). */
const SHORT = 3;

/** «faren» is a form of «far», «fare» is not. */
export const inflects = (word: string, form: string): boolean => form.startsWith(word) && /^(?:en|n|ene|ne|a|er|r|s|et|t)?$/.test(form.slice(word.length));

/** What a word is kept by in a list: its root, or itself where the root is shared by words of different matters. */
export const keptAs = (word: string): string => (root(word).length > SHORT ? root(word) : word);

/** Whether a word of a query is the one that is kept so. */
export const isKept = (kept: string, word: string): boolean =>
  (root(word).length > SHORT ? root(word) === kept : inflects(kept, word) || inflects(word, kept));

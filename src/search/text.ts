/** How text is taken apart, the same way when the index is built and when a reader types. */

const DASHES = /[\u2010-\u2015\u2212]/g;
const QUOTES = /[\u2018\u2019\u201c\u201d«»"'`´]/g;

/** Composed letters and plain hyphens inside words, no soft hyphens: the same to the eye. */
const composed = (text: string): string =>
  text.normalize('NFC').replace(/[\u00ad\u200b\ufeff]/g, '').replace(/(?<=\p{L}|\d)[\u2010\u2011](?=\p{L}|\d)/gu, '-');

/** Composed, and without quotation marks. */
export const plain = (text: string): string => composed(text).replace(QUOTES, ' ');

const WORD = /\d+(?:[-:.]\d+)+[a-z]?|[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;

/** The words of a text in lower case: «Q-24», «4-6», «2016:16» and «BTI-modellen» are one word each. */
export const words = (text: string): string[] => plain(text).replace(DASHES, '-').toLowerCase().match(WORD) ?? [];

/** How a hurried writer or a foreign keyboard spells it: æ as ae, ø as o or oe, å as a or aa all become one form. */
export const fold = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/æ|ae/g, 'e').replace(/ø|oe/g, 'o').replace(/aa/g, 'a');

/**
 * Pagefind treats å as a, so that «mål» and «mal» would be one word. In the index å is written aa, as on an old
 * typewriter, and a real aa is kept apart with the mark that also parts compounds. A paragraph's hyphen is written
 * with a letter that Norwegian has not, else «1-4» would be the number 14.
 */
const SPLIT = '|';
const PARAGRAPH_HYPHEN = 'ð';

/** A word or text as it stands in the index. Undone by `fromIndex`. */
export const toIndex = (text: string): string =>
  composed(text).replace(/aa/gi, (m) => `${m[0]}${SPLIT}${m[1]}`).replace(/å/g, 'aa').replace(/Å/g, 'Aa')
    .replace(/(?<=\d)-(?=\d)/g, PARAGRAPH_HYPHEN);

/** The text as it was before `toIndex` and before its compounds were parted. */
export const fromIndex = (text: string): string =>
  text.replace(/Aa/g, 'Å').replace(/aa/g, 'å').replaceAll(SPLIT, '').replaceAll(PARAGRAPH_HYPHEN, '-');

export { SPLIT };

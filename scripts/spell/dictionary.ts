import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createSpellingDictionaryFromTrieFile, type SpellingDictionary } from 'cspell-dictionary';

export interface Dictionary {
  /** Whether the word may be written so. A capital is allowed where a sentence may begin; «oslo» is not «Oslo». */
  knows(word: string): boolean;
  /** The known word most like it, if any. */
  nearest(word: string): string | undefined;
}

/** The word as it may stand in a dictionary: as it is, without the capital a sentence begins with, and in its parts. */
export const formsOf = (word: string): string[] => [word, ...word.split('-')].flatMap((form) => [form, form.charAt(0).toLocaleLowerCase('nb') + form.slice(1)]);

let words: SpellingDictionary | undefined;
/** cspell's dictionary of bokmål: a third of a second to unpack, so once. */
function bokmaal(): SpellingDictionary {
  // The package exports its settings alone; the words lie beside them.
  const file = path.join(path.dirname(createRequire(import.meta.url).resolve('@cspell/dict-nb-no')), 'nb.trie.gz');
  words ??= createSpellingDictionaryFromTrieFile(gunzipSync(readFileSync(file)).toString('utf8'), 'nb', file, {});
  return words;
}

/**
 * The common dictionary, and the field's own words (`own`). It takes no compounds apart: a rule that let any
 * two words stand together would let one misspelling in five through (measured), so new compounds are added by hand.
 */
export function loadDictionary(own: readonly string[] = []): Dictionary {
  const added = new Set(own);
  const has = (word: string): boolean => added.has(word) || bokmaal().has(word, { ignoreCase: false });
  const whole = (word: string): boolean => formsOf(word).slice(0, 2).some(has);
  // «akutt-teamet» holds when both parts do.
  const knows = (word: string): boolean => whole(word) || (word.includes('-') && word.split('-').every((part) => part === '' || whole(part)));
  return { knows, nearest: (word) => bokmaal().suggest(word, { numSuggestions: 1, ignoreCase: false })[0]?.word };
}

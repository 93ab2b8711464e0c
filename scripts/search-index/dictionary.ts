import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the dictionary knows about a base form. */
export interface DictionaryWord {
  /** It is a noun: it has a definite singular. */
  noun: boolean;
  /** It may stand first in a compound. */
  first: boolean;
}

/**
 * The Norwegian Hunspell dictionary (GPL-2.0), read when the site is built and never shipped: it decides where our
 * own words may be parted. Flags A and B are the definite singular of a noun, z marks words that form compounds,
 * and J and \ the forms with a linking letter.
 */
export function readDictionary(): Map<string, DictionaryWord> {
  const path = createRequire(import.meta.url).resolve('dictionary-nb').replace(/index\.js$/, 'index.dic');
  const words = new Map<string, DictionaryWord>();
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (!/^[a-zæøåéèêôò]{3,}$/.test(word)) continue;
    const noun = /[AB]/.test(flags);
    const known = words.get(word);
    words.set(word, { noun: noun || known?.noun === true, first: noun || /[zJ\\]/.test(flags) || known?.first === true });
  }
  return words;
}

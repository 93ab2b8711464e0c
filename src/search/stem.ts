import { stemmer } from '@orama/stemmers/norwegian';

const known = new Map<string, string>();

/** The stem of a lower-case word by the Norwegian Snowball rules, which Pagefind also uses. */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = stemmer(word);
    known.set(word, found);
  }
  return found;
}

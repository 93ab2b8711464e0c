import { root } from './lexicon.ts';
import { words } from './text.ts';

const key = (list: readonly string[]): string => list.map(root).join(' ');
const push = (map: Map<string, string[][]>, from: readonly string[], to: string[]) => {
  const list = map.get(key(from));
  if (list) list.push(to);
  else map.set(key(from), [to]);
};

/** Everyday words and older names, and the site's terms for them. */
export class Synonyms {
  private readonly terms = new Map<string, string[][]>();
  private readonly names = new Map<string, string[][]>();
  /** Words in the longest phrase. */
  readonly longest: number;

  /** Lines of the site's term and what people call it, parted by tabs. */
  constructor(lines: string) {
    let longest = 1;
    for (const line of lines.split('\n').filter(Boolean)) {
      const [term = [], ...others] = line.split('\t').map(words);
      for (const other of others) {
        push(this.terms, other, term);
        push(this.names, term, other);
        longest = Math.max(longest, other.length, term.length);
      }
    }
    this.longest = longest;
  }

  /** The site's terms for a word or phrase, in the order of the lists; each is a list of words that belong together. */
  termsFor(phrase: readonly string[]): string[][] { return this.terms.get(key(phrase)) ?? []; }

  /** Other names of a term. */
  namesOf(phrase: readonly string[]): string[][] { return this.names.get(key(phrase)) ?? []; }
}

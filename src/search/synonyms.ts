import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { words } from './text.ts';

/** The words of a phrase that carry its matter. A phrase of nothing but small words keeps them all. */
export function contentWords(phrase: string): string[] {
  const all = words(phrase);
  const kept = all.filter((w) => !isStopWord(w));
  return kept.length ? kept : all;
}
const key = (list: readonly string[]): string => list.map(stem).join(' ');

/** Everyday words and older names, and the site's terms for them. */
export class Synonyms {
  private readonly terms = new Map<string, string[][]>();
  private readonly names = new Map<string, string[][]>();
  /** Words in the longest phrase. */
  readonly longest: number;

  /** Lines of the site's term and what people call it, parted by tabs. */
  constructor(lines: string) {
    let longest = 1;
    const add = (map: Map<string, string[][]>, from: string[], to: string[]) => {
      const list = map.get(key(from)) ?? [];
      list.push(to);
      map.set(key(from), list);
      longest = Math.max(longest, from.length);
    };
    for (const line of lines.split('\n').filter(Boolean)) {
      const [term = [], ...others] = line.split('\t').map(contentWords);
      for (const words of others) {
        add(this.terms, words, term);
        add(this.names, term, words);
      }
    }
    this.longest = longest;
  }

  /** The site's terms for a word or phrase; each is a list of words that belong together. */
  termsFor(phrase: readonly string[]): string[][] { return this.terms.get(key(phrase)) ?? []; }

  /** Other names of a term. */
  namesOf(phrase: readonly string[]): string[][] { return this.names.get(key(phrase)) ?? []; }
}

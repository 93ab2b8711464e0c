import { keywordValue } from './ranking.ts';
import { isKept, keptAs } from './short-words.ts';
import { fold } from './text.ts';

/** Before a word that says little by itself: barnet, bra, ikke. */
export const SMALL = '-';

interface Phrase { kept: string[]; small: boolean[]; sections: string[] }
/** How strongly each section answers to a word by its søkeord, by the place of the word in the query. */
export type KeywordReading = ReadonlyMap<string, number>[];

const NONE: ReadonlyMap<string, number> = new Map();

/** Søkeord: everyday words that an author has given a section, as far as a query needs them. */
export class Keywords {
  /** Phrases by each of their words, as it is kept. */
  private readonly phrases = new Map<string, Set<Phrase>>();
  private readonly folds = new Map<string, string[]>();
  /** Words that only their own forms answer to. */
  private readonly short: string[] = [];

  /** Lines of a phrase and the numbers of the sections it is given to, parted by tabs; `names` are those of the sections. */
  constructor(lines: string, names: readonly string[]) {
    for (const line of lines.split('\n').filter(Boolean)) {
      const [head = '', ...numbers] = line.split('\t');
      const marked = head.split(' ');
      const small = marked.map((w) => w.startsWith(SMALL));
      const kept = marked.map((w, i) => (small[i] ? w.slice(SMALL.length) : w));
      const phrase: Phrase = { kept, small, sections: numbers.flatMap((n) => names[Number.parseInt(n, 36)] ?? []) };
      for (const word of kept) this.add(word, phrase);
    }
  }

  private add(word: string, phrase: Phrase): void {
    const list = this.phrases.get(word);
    if (list) { list.add(phrase); return; }
    this.phrases.set(word, new Set([phrase]));
    this.folds.set(fold(word), [...this.folds.get(fold(word)) ?? [], word]);
    // Only a word with a short root is kept whole: see `keptAs`.
    if (keptAs(word) === word) this.short.push(word);
  }

  /** Some section has the word among its søkeord. */
  knows(word: string): boolean { return this.keptFor(word).length > 0; }

  /** The words kept here that a word of a query is a form of; without æ, ø and å only if it is no form of one as it stands. */
  private keptFor(word: string): string[] {
    const sought = keptAs(word);
    const found = [...(this.phrases.has(sought) ? [sought] : []), ...this.short.filter((w) => w !== sought && isKept(w, word))];
    return found.length ? found : this.folds.get(fold(sought)) ?? [];
  }

  /** What the søkeord of all sections answer to a query, of which each word is given with the forms it may stand for. */
  read(query: readonly (readonly string[])[]): KeywordReading {
    const met = new Map<Phrase, Map<string, number[]>>();
    query.forEach((forms, at) => {
      for (const kept of new Set(forms.flatMap((f) => this.keptFor(f)))) {
        for (const phrase of this.phrases.get(kept) ?? []) {
          const places = met.get(phrase) ?? new Map<string, number[]>();
          places.set(kept, [...places.get(kept) ?? [], at]);
          met.set(phrase, places);
        }
      }
    });
    const values = query.map(() => new Map<string, number>());
    for (const [{ kept, small, sections }, places] of met) {
      const value = keywordValue(kept.map((word, i) => ({ small: small[i] === true, found: places.has(word) })));
      if (value === 0) continue;
      for (const at of new Set([...places.values()].flat())) {
        const own = values[at] as Map<string, number>;
        for (const section of sections) own.set(section, Math.max(own.get(section) ?? 0, value));
      }
    }
    return values.map((own) => (own.size ? own : NONE));
  }
}

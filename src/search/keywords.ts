import { KEYWORD, keywordValue } from './ranking.ts';
import { isKept, keptAs } from './short-words.ts';
import { fold, SPLIT } from './text.ts';

/** Before a word that says little by itself: barnet, bra, ikke. */
export const SMALL = '-';

interface Phrase { small: boolean[]; sections: string[] }
/** How strongly each section answers to a word by its søkeord, by the place of the word in the query. */
export type KeywordReading = ReadonlyMap<string, number>[];

const NONE: ReadonlyMap<string, number> = new Map();

/** The parts of a compound as they are kept; the last one has lost its ending already. */
export const partsOf = (parts: readonly string[]): string[] => (parts.length > 1 ? [...new Set([...parts.slice(0, -1).map(keptAs), parts.at(-1) as string])] : []);

/** A word as it is kept, alone or as part of a compound. */
interface Place { phrase: Phrase; at: number; found: number }

/** Søkeord: everyday words that an author has given a section, as far as a query needs them. */
export class Keywords {
  /** Where each word stands, as it is kept. */
  private readonly places = new Map<string, Place[]>();
  private readonly folds = new Map<string, string[]>();
  /** Words that only their own forms answer to. */
  private readonly short: string[] = [];

  /**
   * Lines of a phrase and the numbers of the sections it is given to, parted by tabs, compounds parted by «|»; `names` are those
   * of the sections.
   */
  constructor(lines: string, names: readonly string[]) {
    for (const line of lines.split('\n').filter(Boolean)) {
      const [head = '', ...numbers] = line.split('\t');
      const marked = head.split(' ');
      const small = marked.map((w) => w.startsWith(SMALL));
      const phrase: Phrase = { small, sections: numbers.flatMap((n) => names[Number.parseInt(n, 36)] ?? []) };
      marked.forEach((w, at) => {
        const parts = (small[at] ? w.slice(SMALL.length) : w).split(SPLIT);
        this.add(parts.join(''), { phrase, at, found: 1 });
        for (const part of partsOf(parts)) this.add(part, { phrase, at, found: KEYWORD.part });
      });
    }
  }

  private add(word: string, place: Place): void {
    const list = this.places.get(word);
    if (list) { list.push(place); return; }
    this.places.set(word, [place]);
    this.folds.set(fold(word), [...this.folds.get(fold(word)) ?? [], word]);
    // Only a word with a short root is kept whole: see `keptAs`.
    if (keptAs(word) === word) this.short.push(word);
  }

  /** Some section has the word among its søkeord. */
  knows(word: string): boolean { return this.keptFor(word).some((kept) => this.places.get(kept)?.some((p) => p.found === 1)); }

  /** The words kept here that a word of a query is a form of; without æ, ø and å only if it is no form of one as it stands. */
  private keptFor(word: string): string[] {
    const sought = keptAs(word);
    const found = [...(this.places.has(sought) ? [sought] : []), ...this.short.filter((w) => w !== sought && isKept(w, word))];
    return found.length ? found : this.folds.get(fold(sought)) ?? [];
  }

  /** What the søkeord of all sections answer to a query, of which each word is given with the forms it may stand for. */
  read(query: readonly (readonly string[])[]): KeywordReading {
    const met = new Map<Phrase, { found: number[]; by: Set<number> }>();
    query.forEach((forms, word) => {
      for (const kept of new Set(forms.flatMap((f) => this.keptFor(f)))) {
        for (const { phrase, at, found } of this.places.get(kept) ?? []) {
          const seen = met.get(phrase) ?? { found: phrase.small.map(() => 0), by: new Set() };
          seen.found[at] = Math.max(seen.found[at] as number, found);
          seen.by.add(word);
          met.set(phrase, seen);
        }
      }
    });
    const values = query.map(() => new Map<string, number>());
    for (const [{ small, sections }, { found, by }] of met) {
      const value = keywordValue(small.map((s, i) => ({ small: s, found: found[i] as number })));
      if (value === 0) continue;
      for (const word of by) {
        const own = values[word] as Map<string, number>;
        for (const section of sections) own.set(section, Math.max(own.get(section) ?? 0, value));
      }
    }
    return values.map((own) => (own.size ? own : NONE));
  }
}

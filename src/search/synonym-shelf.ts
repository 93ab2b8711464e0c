import { root } from './lexicon.ts';
import { type FoundPhrase, Synonyms } from './synonyms.ts';

/** Into how many files the lists are parted. A query opens those of its own words only. */
export const SHELVES = 200;

/** Where a shelf lies under pagefind/. */
export const shelfFile = (shelf: number): string => `ord/${shelf}.txt`;

/** The shelf on which the lines for a word stand, by its root. */
export function shelfOf(wordRoot: string): number {
  let hash = 7;
  for (let i = 0; i < wordRoot.length; i++) hash = (hash * 31 + wordRoot.charCodeAt(i)) >>> 0;
  return hash % SHELVES;
}

/** Stands in for the lists, answers nothing, and keeps which shelves would have been asked. */
class Asked extends Synonyms {
  readonly shelves = new Set<number>();
  constructor() { super(''); }

  override termsFor(phrase: readonly string[]): string[][] { return this.note(phrase); }
  override namesOf(phrase: readonly string[]): string[][] { return this.note(phrase); }
  override phraseAt(query: readonly string[], from: number): FoundPhrase | undefined {
    this.note(query.slice(from, from + 1));
    return undefined;
  }

  private note(phrase: readonly string[]): [] {
    for (const word of phrase) this.shelves.add(shelfOf(root(word)));
    return [];
  }
}

/** The lists, of which only the lines that a query needs are fetched. */
export class SynonymShelf {
  private readonly fetchShelf: (shelf: number) => Promise<string>;
  private readonly lines = new Map<number, Promise<string>>();

  /** `fetchShelf` gives the lines of one shelf, in the form that `Synonyms` reads. */
  constructor(fetchShelf: (shelf: number) => Promise<string>) { this.fetchShelf = fetchShelf; }

  /**
   * The lists as far as `ask` needs them: it is called once with lists that are empty, to see what it looks up. A shelf that
   * cannot be fetched is an empty one: search without everyday words is better than none.
   */
  async linesFor(ask: (synonyms: Synonyms) => unknown): Promise<Synonyms> {
    const asked = new Asked();
    ask(asked);
    const lines = await Promise.all([...asked.shelves].map((shelf) => {
      const known = this.lines.get(shelf);
      const wanted = known ?? this.fetchShelf(shelf).catch(() => { this.lines.delete(shelf); return ''; });
      if (!known) this.lines.set(shelf, wanted);
      return wanted;
    }));
    return new Synonyms([...new Set(lines.join('\n').split('\n'))].join('\n'));
  }
}

import { Keywords, type KeywordReading } from './keywords.ts';
import { root } from './lexicon.ts';
import { isStopWord } from './stop-words.ts';
import { type FoundPhrase, Synonyms } from './synonyms.ts';
import { fold } from './text.ts';

/** The lists that content/ keeps of what people say, as far as one query needs them. */
export interface Lists { synonyms: Synonyms; keywords: Keywords }

/** Where a shelf lies under pagefind/. */
export const shelfFile = (shelf: number): string => `ord/${shelf}.txt`;
/** Between the two lists of a shelf. */
export const SHELF_PART = '\n\n';

/** What a word stands on a shelf by. Without æ, ø and å, so that both spellings are found. */
export const shelfKey = (word: string): string => fold(root(word));

/**
 * The shelf for a key. They stand in the order of the alphabet, each beginning with its `start`: a word that is typed letter by
 * letter opens few, where others would need one for each letter.
 */
export function shelfOf(key: string, starts: readonly string[]): number {
  let from = 0;
  let to = starts.length;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((starts[middle] as string) <= key) from = middle;
    else to = middle;
  }
  return from;
}

/** Stands in for the lists, answers nothing, and keeps which words would have been asked for. */
class AskedSynonyms extends Synonyms {
  private readonly note: (word: string) => void;
  constructor(note: (word: string) => void) { super(''); this.note = note; }

  override termsFor(phrase: readonly string[]): string[][] { phrase.forEach(this.note); return []; }
  override namesOf(phrase: readonly string[]): string[][] { phrase.forEach(this.note); return []; }
  override phraseAt(query: readonly string[], from: number): FoundPhrase | undefined {
    const word = query[from] as string;
    // Small words begin a phrase only with another one; with a word of weight it stands on that one's shelf.
    if (!isStopWord(word) || isStopWord(query[from + 1] ?? '')) this.note(word);
    return undefined;
  }
}
class AskedKeywords extends Keywords {
  private readonly note: (word: string) => void;
  constructor(note: (word: string) => void) { super('', []); this.note = note; }

  override knows(word: string): boolean { this.note(word); return false; }
  override read(query: readonly (readonly string[])[]): KeywordReading {
    for (const [first = '', ...others] of query) for (const word of [first, ...others]) if (!isStopWord(word)) this.note(word);
    return query.map(() => new Map());
  }
}

/** The lists, of which only the shelves that a query needs are fetched. */
export class Shelf {
  private readonly fetchShelf: (shelf: number) => Promise<string>;
  private readonly starts: readonly string[];
  private readonly names: readonly string[];
  private readonly texts = new Map<number, Promise<string>>();
  /** What was made of the shelves last: most letters open no new one. */
  private last: { shelves: string; lists: Lists } | undefined;

  /** `fetchShelf` gives the text of one shelf, `starts` are their first keys, `names` those of the sections in their order. */
  constructor(fetchShelf: (shelf: number) => Promise<string>, starts: readonly string[], names: readonly string[]) {
    this.fetchShelf = fetchShelf;
    this.starts = starts;
    this.names = names;
  }

  /**
   * The lists as far as `ask` needs them: it is called once with lists that are empty, to see what it looks up. A shelf that
   * cannot be fetched is an empty one: search without everyday words is better than none.
   */
  async listsFor(ask: (lists: Lists) => unknown): Promise<Lists> {
    const asked = new Set<number>();
    const note = (word: string): void => { asked.add(shelfOf(shelfKey(word), this.starts)); };
    ask({ synonyms: new AskedSynonyms(note), keywords: new AskedKeywords(note) });
    const wanted = [...asked].sort((a, b) => a - b);
    let whole = true;
    const texts = await Promise.all(wanted.map((shelf) => this.text(shelf).catch(() => { this.texts.delete(shelf); whole = false; return ''; })));
    const shelves = wanted.join(' ');
    if (this.last?.shelves === shelves) return this.last.lists;
    const [synonyms, keywords] = [0, 1].map((part) => [...new Set(texts.flatMap((text) => text.split(SHELF_PART)[part]?.split('\n') ?? []))].join('\n'));
    const lists = { synonyms: new Synonyms(synonyms ?? ''), keywords: new Keywords(keywords ?? '', this.names) };
    if (whole) this.last = { shelves, lists };
    return lists;
  }

  private text(shelf: number): Promise<string> {
    const known = this.texts.get(shelf) ?? this.fetchShelf(shelf);
    this.texts.set(shelf, known);
    return known;
  }
}

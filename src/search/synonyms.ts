import { root } from './lexicon.ts';
import { stem } from './stem.ts';
import { inflects } from './short-words.ts';
import { contentOf, isTelling } from './small-words.ts';
import { isGeneral } from './stop-words.ts';
import { words } from './text.ts';

/** A phrase that the lists know, found in a query. */
export interface FoundPhrase {
  /** Places of its words in the query. */
  at: number[];
  /** The site's terms for it. */
  terms: string[][];
  /** Its words stood side by side, as in the list. */
  exact: boolean;
}
interface Line { other: string[]; roots: string[]; term: string[] }

/** A loose phrase may have this many words of other matters between its own: «ta barnet mitt ut av hjemmet». */
const BETWEEN = 3;
/** At this length different words have one root: far (father) and fare (danger). */
const SHORT = 3;
/** The same for roots, which drop more. */
const SHORT_ROOT = 3;

/** Everything here is about the child: a phrase of that and one word more is no phrase unless it stands whole. */
const CHILD = root('barn');

const key = (list: readonly string[]): string => list.map(root).join(' ');
const push = <T>(map: Map<string, T[]>, at: string, value: T) => {
  const list = map.get(at);
  if (list) list.push(value);
  else map.set(at, [value]);
};

/** Everyday words and older names, and the site's terms for them. */
export class Synonyms {
  private readonly terms = new Map<string, Line[]>();
  private readonly names = new Map<string, string[][]>();
  /** Phrases by each of their words. */
  private readonly loose = new Map<string, Line[]>();
  /** Words in the longest phrase. */
  private longest = 1;

  /** Lines of the site's term and what people call it, parted by tabs. */
  constructor(lines: string) {
    for (const line of lines.split('\n').filter(Boolean)) {
      const [term = [], ...others] = line.split('\t').map(words);
      for (const other of others) this.add(other, term);
    }
  }

  private add(other: string[], term: string[]): void {
    push(this.names, key(term), other);
    const content = contentOf(other);
    const line = { other, roots: content.map(root), term };
    push(this.terms, key(other), line);
    this.longest = Math.max(this.longest, other.length);
    if (content.filter((w) => !isGeneral(w) && !isTelling(w) && root(w) !== CHILD).length > 1) for (const word of new Set(line.roots)) push(this.loose, word, line);
  }

  /** The site's terms for a word or phrase, in the order of the lists; each is a list of words that belong together. */
  termsFor(phrase: readonly string[]): string[][] {
    const lines = this.terms.get(key(phrase)) ?? [];
    const [word = ''] = phrase;
    if (phrase.length > 1) return lines.map((l) => l.term);
    // A short root or stem may be shared by words of different matters: barn and barnelege, far and fare.
    if (stem(word).length <= SHORT) return lines.filter((l) => inflects(l.other[0] as string, word)).map((l) => l.term);
    const near = root(word).length <= SHORT_ROOT ? lines.filter((l) => stem(l.other[0] as string) === stem(word)) : [];
    return (near.length ? near : lines).map((l) => l.term);
  }

  /** Other names of a term. */
  namesOf(phrase: readonly string[]): string[][] { return this.names.get(key(phrase)) ?? []; }

  /** The phrase that begins here: side by side if there is one, else the one with most words, in any order and with others between. */
  phraseAt(query: readonly string[], from: number, taken: ReadonlySet<number>): FoundPhrase | undefined {
    for (let length = Math.min(this.longest, query.length - from); length > 1; length--) {
      const at = Array.from({ length }, (_, i) => from + i);
      const terms = at.some((i) => taken.has(i)) ? [] : this.termsFor(query.slice(from, from + length));
      if (terms.length) return { at, terms, exact: true };
    }
    const found = (this.loose.get(root(query[from] as string)) ?? []).flatMap(({ roots, term }) => {
      const reach = query.slice(from, from + roots.length + BETWEEN).map((w, i) => (taken.has(from + i) ? '' : root(w)));
      const at = roots.map((r) => reach.indexOf(r));
      return at.every((i) => i >= 0) ? [{ at: at.map((i) => from + i), term }] : [];
    });
    const most = Math.max(...found.map((f) => f.at.length));
    const best = found.filter((f) => f.at.length === most);
    return best[0] && { at: best[0].at, terms: best.filter((f) => String([...f.at].sort()) === String([...(best[0]?.at ?? [])].sort())).map((f) => f.term), exact: false };
  }
}

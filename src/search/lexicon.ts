import { stem } from './stem.ts';
import { fold, SPLIT } from './text.ts';

/** A word of the site: one form of it, and its parts when it is a compound. */
export interface Entry {
  word: string;
  parts: string[];
  /** The word and its stem without æ, ø and å. */
  folded: string;
  foldedStem: string;
}

/** Endings that make a noun of a verb or a quality: «evaluering» and «evaluere» are one matter. */
const DERIVED = /(?:ering|asjon|isjon|sjon|ning|elsen|else|els|ing|ende|het|lig|er)$/;

/** trussel and trusler, middel and midler: a doubled consonant is one where the e is gone. */
const CONTRACTED = /(?<=\p{L}{2})([bdfgkmnprst])\1el$/u;

const known = new Map<string, string>();

/** What words of one matter have in common. Coarser than a stem, and no word of its own. */
export function root(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = rootOf(word);
    known.set(word, found);
  }
  return found;
}

function rootOf(word: string): string {
  const once = stem(word.replace(/ig(?:ere|st|ste)$/, 'ig')).replace(CONTRACTED, '$1l');
  const again = stem(once);
  // «ansvarlig» is ansvar only at the second turn; more than two letters off would be part of the word itself.
  const twice = once.length - again.length <= 2 ? again : once;
  const bare = twice.replace(DERIVED, '');
  // trygt, trygg and trygghet: the neuter's t and the doubled consonant are spelling.
  return (bare.length >= 4 ? bare : twice).replace(/(?<=.{3}[bdfgklmnprsv])t$/, '').replace(/(?<=.{3})([bdfgklmnprsv])\1$/, '$1');
}

const push = <K>(map: Map<K, Entry[]>, key: K, entry: Entry) => { const list = map.get(key); if (list) list.push(entry); else map.set(key, [entry]); };

/** The words of the site, found by stem, by spelling without æ, ø and å, and by root. */
export class Lexicon {
  readonly entries: Entry[];
  private readonly stems = new Map<string, Entry>();
  private readonly parts = new Set<string>();
  private readonly folds = new Map<string, Entry[]>();
  private readonly roots = new Map<string, Entry[]>();

  /** `words` are sorted, with compounds parted by «|». */
  constructor(words: readonly string[]) {
    this.entries = words.map((line) => {
      const parts = line.split(SPLIT);
      const word = parts.join('');
      return { word, parts: parts.length > 1 ? parts : [], folded: fold(word), foldedStem: fold(stem(word)) };
    });
    for (const entry of this.entries) {
      this.stems.set(stem(entry.word), entry);
      push(this.folds, entry.foldedStem, entry);
      push(this.roots, root(entry.word), entry);
      for (const part of entry.parts) this.parts.add(stem(part));
    }
  }

  /** The entry that has the word's stem. */
  entry(word: string): Entry | undefined { return this.stems.get(stem(word)); }

  /** The site has the word or one of the same matter, alone or as part of a compound. */
  has(word: string): boolean { return this.stems.has(stem(word)) || this.parts.has(stem(word)) || this.roots.has(root(word)); }

  /** The word as the site spells it: itself, or the same but for æ, ø and å. */
  private spelt(word: string): string | undefined {
    return this.stems.has(stem(word)) || this.parts.has(stem(word)) ? word : this.sameFold(word)[0]?.word;
  }

  /** Words of the site that begin so, shortest first: the writer may not have finished. */
  beginning(start: string, most = 5): Entry[] {
    return this.entries.filter((e) => e.word.startsWith(start)).sort((a, b) => a.word.length - b.word.length).slice(0, most);
  }

  /** The longest word of the site that the word begins with: what is left of «barnekonvensjon» is «barne». */
  head(word: string): string | undefined {
    for (let at = word.length - 1; at >= 4; at--) {
      const found = this.spelt(word.slice(0, at));
      if (found) return found;
    }
    return undefined;
  }

  /** Words that are the same but for æ, ø and å. */
  sameFold(word: string): Entry[] { return this.folds.get(fold(stem(word))) ?? []; }

  /** Words of the same matter: kartlegge, kartlegging. */
  family(word: string): Entry[] { return this.roots.get(root(word)) ?? []; }

  /** The parts of a compound that the site does not have, when it has the parts: «akutt» + «møte». */
  split(word: string): string[] | undefined {
    // The longest last part first: foreldre-retten, not foreldrer-etten.
    for (let at = 3; at <= word.length - 3; at++) {
      const last = this.spelt(word.slice(at));
      if (!last) continue;
      const first = word.slice(0, at);
      const form = [first, first.replace(/s$/, ''), first.replace(/e$/, '')].filter((f) => f.length >= 3).flatMap((f) => this.spelt(f) ?? [])[0];
      if (form) return [form, last];
    }
    return undefined;
  }
}

import type { Lexicon } from './lexicon.ts';
import { fromNynorsk } from './nynorsk.ts';
import type { Query } from './query.ts';
import { WAY, type Way } from './ranking.ts';
import { nearest } from './spelling.ts';
import { stem } from './stem.ts';
import type { Synonyms } from './synonyms.ts';

/** One way to say a word of the query: words that must all be there. */
export interface Alternative { words: string[]; way: Way; weight: number }
/** A word of the query with every way to say it, the typed one first. */
export interface Concept { typed: string; alternatives: Alternative[] }

/** No more ways than this for one word: each costs a look-up. */
const MOST = 9;

/** The words a query is searched by. `last` may still be half typed. */
export function expand(query: Query, lexicon: Lexicon, synonyms: Synonyms): Concept[] {
  const { terms } = query;
  return terms.map((term, at) => {
    const found: Alternative[] = [];
    const add = (words: string[], way: Way, weight = WAY[way]) => {
      const key = words.map(stem).join(' ');
      const known = found.find((f) => f.words.map(stem).join(' ') === key);
      if (!known) found.push({ words, way, weight });
      else if (known.weight < weight) Object.assign(known, { way, weight });
    };
    add([term], 'typed');
    const bases = [term];
    if (!lexicon.has(term) && /^\p{L}{3,}$/u.test(term)) {
      const folded = lexicon.sameFold(term).map((e) => e.word);
      const nynorsk = folded.length ? [] : fromNynorsk(term, (w) => lexicon.has(w));
      for (const word of folded) add([word], 'folded');
      for (const word of nynorsk) add([word], 'nynorsk');
      bases.push(...folded, ...nynorsk);
      const parts = bases.length > 1 ? undefined : lexicon.split(term);
      if (parts) add(parts, 'parts');
      if (bases.length === 1 && !synonyms.termsFor([term]).length) {
        for (const entry of nearest(term, lexicon)) { add([entry.word], 'spelling'); bases.push(entry.word); }
      }
    }
    // «familie råd» and «ansvars gruppe» are familieråd and ansvarsgruppe.
    for (const [a, b] of [[term, terms[at + 1]], [terms[at - 1], term]] as const) {
      const joined = a && b && [`${a}${b}`, `${a}s${b}`, `${a}e${b}`].find((w) => lexicon.entry(w));
      if (joined) add([joined], 'joined');
    }
    for (const base of bases) {
      for (const entry of lexicon.family(base)) add([entry.word], 'family', base === term ? WAY.family : WAY.family * 0.9);
      const entry = lexicon.entry(base);
      if (entry?.parts.length) add(entry.parts, 'parts');
      for (const words of synonyms.termsFor([base])) add(words, 'synonym');
      for (const words of synonyms.namesOf([base])) add(words, 'name');
    }
    // A phrase that holds this word: «løpe hjemmefra».
    for (let length = 2; length <= synonyms.longest; length++) {
      for (let from = Math.max(0, at - length + 1); from <= at; from++) {
        const phrase = terms.slice(from, from + length);
        if (phrase.length === length) for (const words of synonyms.termsFor(phrase)) add(words, 'synonym');
      }
    }
    return { typed: term, alternatives: found.sort((a, b) => b.weight - a.weight).slice(0, MOST) };
  });
}

import type { Lexicon } from './lexicon.ts';
import { fromNynorsk } from './nynorsk.ts';
import type { Query } from './query.ts';
import { WAY, type Way } from './ranking.ts';
import { nearest } from './spelling.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { Synonyms } from './synonyms.ts';

/** One way to say a word of the query: words that must all be there. */
export interface Alternative { words: string[]; way: Way; weight: number }
/** A word of the query with every way to say it, the typed one first. */
export interface Concept { typed: string; alternatives: Alternative[] }

/** No more ways than this for one word: each costs a look-up. */
const MOST = 9;

/** Collects the ways to say one word; the same words by two ways keep the weightier. */
class Ways {
  readonly found: Alternative[] = [];

  add(all: string[], way: Way, weight: number = WAY[way]): void {
    // Small words are everywhere: «kalle inn» is sought as «kalle».
    const kept = all.filter((w) => !isStopWord(w));
    const words = kept.length ? kept : all;
    const key = words.map(stem).join(' ');
    const known = this.found.find((f) => f.words.map(stem).join(' ') === key);
    if (!known) this.found.push({ words, way, weight });
    else if (known.weight < weight) Object.assign(known, { way, weight });
  }
}

/** Words of the site that a word it does not have may stand for. */
function unknownWord(term: string, ways: Ways, lexicon: Lexicon, synonyms: Synonyms): string[] {
  const folded = lexicon.sameFold(term).map((e) => e.word);
  for (const word of folded) ways.add([word], 'folded');
  if (folded.length) return folded;
  const nynorsk = fromNynorsk(term, (w) => lexicon.has(w));
  for (const word of nynorsk) ways.add([word], 'nynorsk');
  if (nynorsk.length) return nynorsk;
  if (synonyms.termsFor([term]).length) return [];
  const parts = lexicon.split(term);
  if (parts) ways.add(parts, 'parts');
  const near = nearest(term, lexicon).map((e) => e.word);
  for (const word of near) ways.add([word], 'spelling', parts ? WAY.spelling * 0.8 : WAY.spelling);
  return near;
}

/** The words a query is searched by. */
export function expand(query: Query, lexicon: Lexicon, synonyms: Synonyms): Concept[] {
  const { terms } = query;
  const ways = terms.map((term, at) => {
    const own = new Ways();
    own.add([term], 'typed');
    if (term.includes('-') && /\p{L}/u.test(term)) own.add(term.split('-'), 'joined');
    const bases = [term];
    if (/^\p{L}{3,}$/u.test(term) && !lexicon.has(term)) bases.push(...unknownWord(term, own, lexicon, synonyms));
    // «familie råd» is familieråd, and «agenda møte» is møteagenda.
    for (const [a, b] of [[term, terms[at + 1]], [terms[at - 1], term], [terms[at + 1], term], [term, terms[at - 1]]] as const) {
      const joined = a && b && [`${a}${b}`, `${a}s${b}`, `${a}e${b}`, `${a.replace(/e$/, '')}${b}`].find((w) => lexicon.entry(w));
      if (joined) own.add([joined], 'joined');
    }
    for (const base of bases) {
      const less = base === term ? 1 : 0.9;
      for (const entry of lexicon.family(base)) own.add([entry.word], 'family', WAY.family * less);
      const entry = lexicon.entry(base);
      if (entry?.parts.length) own.add(entry.parts, 'parts', WAY.parts * less);
      for (const term of synonyms.termsFor([base])) own.add(term, 'synonym', WAY.synonym * less);
      for (const name of synonyms.namesOf([base])) if (name.every((w) => lexicon.has(w) || isStopWord(w))) own.add(name, 'name');
    }
    return own;
  });
  const added = phrases(query, synonyms, (at, term) => ways[at]?.add(term, 'synonym'));
  return [...ways.map((w, i) => ({ typed: terms[i] as string, alternatives: w.found })), ...added]
    .map((c) => ({ ...c, alternatives: c.alternatives.sort((a, b) => b.weight - a.weight).slice(0, MOST) }));
}

/**
 * Phrases of the query that the lists know («ta barna», «hvor mange»). Their terms belong to each of the phrase's
 * words that carries matter; a phrase of small words alone is a concept of its own.
 */
function phrases({ words, terms }: Query, synonyms: Synonyms, give: (at: number, term: string[]) => void): Concept[] {
  const added: Concept[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let length = 2; length <= synonyms.longest && from + length <= words.length; length++) {
      const phrase = words.slice(from, from + length);
      const found = synonyms.termsFor(phrase);
      if (!found.length) continue;
      const own = phrase.map((w) => terms.indexOf(w)).filter((at) => at >= 0);
      for (const at of own) for (const term of found) give(at, term);
      if (!own.length) added.push({ typed: phrase.join(' '), alternatives: found.map((term) => ({ words: term, way: 'synonym', weight: WAY.synonym })) });
    }
  }
  return added;
}

import type { Lexicon } from './lexicon.ts';
import { fromNynorsk } from './nynorsk.ts';
import type { Query } from './query.ts';
import { WAY, type Way } from './ranking.ts';
import { nearest } from './spelling.ts';
import { stem } from './stem.ts';
import { isGeneral, isStopWord } from './stop-words.ts';
import type { Lists } from './shelf.ts';
import type { FoundPhrase, Synonyms } from './synonyms.ts';

/** One way to say a word of the query: words that must all be there. */
export interface Alternative { words: string[]; way: Way; weight: number }
/** A word of the query with every way to say it, the typed one first. */
export interface Concept {
  typed: string;
  alternatives: Alternative[];
  /** Sections whose søkeord answer to it, and how strongly. */
  keywords?: ReadonlyMap<string, number>;
  /** It only says what kind of answer is wanted: «hvor mange», «hva betyr». */
  asking?: boolean;
}

/** No more ways than this for one word: each costs a look-up. */
const MOST = 7;

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

const PARTICLES = new Set(['ut', 'inn', 'opp', 'ned', 'av', 'til', 'om', 'over', 'på', 'etter', 'hjem', 'med']);
/** «flytte ut» is utflytting, also with a word between: «flytte barnet ut». */
const particleVerb = (term: string, words: readonly string[]): string[] => {
  const at = words.indexOf(term);
  return words.slice(at + 1, at + 3).filter((w) => PARTICLES.has(w)).map((particle) => `${particle}${term}`);
};

/** The parts of a compound, apart, with the last one's other forms too: stresshåndtering is «håndtere stress». */
function addParts(parts: readonly string[], ways: Ways, lexicon: Lexicon, less: number): void {
  ways.add([...parts], 'parts', WAY.parts * less);
  for (const { word } of lexicon.family(parts.at(-1) as string)) ways.add([...parts.slice(0, -1), word], 'parts', WAY.parts * WAY.family * less);
}

/** Words of the site that a word it does not have may stand for. */
function unknownWord(term: string, ways: Ways, lexicon: Lexicon, { synonyms, keywords }: Lists): string[] {
  const folded = lexicon.sameFold(term).map((e) => e.word);
  for (const word of folded) ways.add([word], 'folded');
  if (folded.length) return folded;
  // A word that some section has among its søkeord is meant as it stands.
  const meant = keywords.knows(term);
  const nynorsk = meant ? [] : fromNynorsk(term, (w) => lexicon.has(w));
  for (const word of nynorsk) ways.add([word], 'nynorsk');
  if (nynorsk.length) return nynorsk;
  // A word that the lists know is no slip, unless it is long and one letter off.
  const listed = meant || synonyms.termsFor([term]).length > 0;
  if (listed && (meant || term.length < 9)) return [];
  const parts = listed ? undefined : lexicon.split(term);
  if (parts) {
    addParts(parts, ways, lexicon, 1);
    for (const [i, part] of parts.entries()) {
      ways.add([part], 'half');
      for (const words of synonyms.termsFor([part])) ways.add(parts.flatMap((p, at) => (at === i ? words : [p])), 'synonym');
    }
  }
  const near = nearest(term, lexicon, listed ? 1 : undefined).map((e) => e.word);
  for (const word of near) ways.add([word], 'spelling', parts ? WAY.spelling * 0.8 : WAY.spelling);
  // Rather something than nothing.
  const head = parts || listed || near.length ? undefined : lexicon.head(term);
  if (head) ways.add([head], 'half');
  return near;
}

/** Every way to say one word of the query. */
function waysOf(query: Query, at: number, lexicon: Lexicon, lists: Lists): { ways: Alternative[]; bases: string[] } {
  const { terms } = query;
  const { synonyms } = lists;
  const term = terms[at] as string;
  const own = new Ways();
  own.add([term], 'typed');
  if (term.includes('-') && /\p{L}/u.test(term)) own.add(term.split('-'), 'joined');
  const bases = [term];
  if (/^\p{L}{3,}$/u.test(term) && !lexicon.entry(term)) {
    // The last word may be half typed: nothing is guessed while it can still become a word of the site.
    const begun = at === terms.length - 1 ? lexicon.beginning(term) : [];
    for (const entry of begun) own.add([entry.word], 'begun');
    if (!begun.length && !lexicon.has(term)) bases.push(...unknownWord(term, own, lexicon, lists));
  }
  // «familie råd» is familieråd, and «agenda møte» is møteagenda.
  for (const [a, b] of [[term, terms[at + 1]], [terms[at - 1], term], [terms[at + 1], term], [term, terms[at - 1]]] as const) {
    const joined = a && b && [`${a}${b}`, `${a}s${b}`, `${a}e${b}`, `${a.replace(/e$/, '')}${b}`].find((w) => lexicon.entry(w));
    if (joined) own.add([joined], 'joined');
  }
  for (const made of particleVerb(term, query.words)) for (const entry of lexicon.family(made)) own.add([entry.word], 'family');
  for (const base of bases) {
    const less = base === term ? 1 : 0.9;
    for (const entry of lexicon.family(base)) own.add([entry.word], 'family', WAY.family * less);
    const entry = lexicon.entry(base);
    if (entry?.parts.length) addParts(entry.parts, own, lexicon, less);
    const meant = synonyms.termsFor([base]);
    // For a word that the site never says, its own term is the only reading; one of many is a guess.
    const only = lexicon.has(base) ? WAY.synonym : Math.max(WAY.synonym, WAY.soleSynonym - 0.05 * (meant.length - 1));
    for (const words of meant) {
      own.add(words, 'synonym', only * less);
      // A term that the site writes in two words: «håndtere stress».
      const [word = ''] = words;
      const parts = words.length === 1 && !lexicon.has(word) ? lexicon.split(word) : undefined;
      if (parts) addParts(parts, own, lexicon, less);
    }
    // A name of several words is seldom said, and its words alone say other things.
    for (const name of synonyms.namesOf([base])) if (name.length === 1 && name.every((w) => lexicon.has(w) && !isGeneral(w))) own.add(name, 'name');
  }
  return { ways: own.found, bases };
}

/** The phrases of a query that the lists know, by the places of their words. */
function phrasesIn(words: readonly string[], synonyms: Synonyms): FoundPhrase[] {
  const taken = new Set<number>();
  return words.flatMap((_, from) => {
    const phrase = taken.has(from) ? undefined : synonyms.phraseAt(words, from, taken);
    for (const at of phrase?.at ?? []) taken.add(at);
    return phrase ?? [];
  });
}

/**
 * The words a query is searched by. The site's term for a phrase («ta barna») answers each of its words; a phrase of
 * small words alone («hvor mange») is a concept of its own that counts little.
 */
export function expand(query: Query, lexicon: Lexicon, lists: Lists): Concept[] {
  const { words, terms } = query;
  const phrases = phrasesIn(words, lists.synonyms);
  const forms = new Map<string, string[]>();
  const ways = new Map(terms.map((term, at) => {
    const own = new Ways();
    const found = waysOf(query, at, lexicon, lists);
    forms.set(term, found.bases);
    for (const { words: all, way, weight } of found.ways) own.add(all, way, weight);
    return [term, own];
  }));
  const asking: Concept[] = [];
  for (const { at, terms: meant, exact } of phrases) {
    const typed = at.map((i) => words[i] as string);
    const weight = exact ? WAY.phrase : WAY.loosePhrase;
    const own = typed.filter((w) => ways.has(w));
    for (const word of own) for (const term of meant) ways.get(word)?.add(term, 'phrase', weight);
    if (own.length) continue;
    const all = new Ways();
    for (const term of meant) all.add(term, 'phrase');
    asking.push({ typed: typed.join(' '), alternatives: all.found, asking: true });
  }
  const reading = lists.keywords.read(words.map((w) => forms.get(w) ?? [w]));
  const concepts = [...ways].map(([typed, { found }]) => ({
    typed, alternatives: found.sort((x, y) => y.weight - x.weight).slice(0, MOST), keywords: reading[words.indexOf(typed)] ?? new Map<string, number>(),
  }));
  return [...asking, ...concepts];
}

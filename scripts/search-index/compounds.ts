import { stem } from '../../src/search/stem.ts';
import type { DictionaryWord } from './dictionary.ts';

/** Prefixes and particles: what they begin is derived from a verb, not put together from two nouns («tiltak», «oppfølging»). */
const PARTICLES = new Set(('for fore fort fork forut med til ved inn opp ned ute hen over under etter fram frem gjen gjennom mot sam sammen tilbake '
  + 'mis hos unn van bak foran mellom hver alle ikke selv hele hvor ett der den det som men per pre pro kon dis fast ferdig').split(' '));
/** Endings that make a word of another word, though they look like nouns: skap (cupboard), ring (ring), mer (more). */
const ENDINGS = new Set(('skap ring ringen ringer ringene dom het heten heter ning else sjon asjon ling inger ert ene ende ent ens ers eren erne ere ater '
  + 'hets hetene hetens hetlig hetlige dommen dommene dommer dommens dommenes doms sel ter tene ten tes tet ste mer mene menes mens ren rens rene res '
  + 'alt alte erte lar lare larer less lede vis fors').split(' '));
/** The dictionary makes these nouns by rule: inn + henting. */
const PREFIX = /^(for|gjen|mis|sam|etter|til|over|under|på|av|inn|ut|opp|ned|om|sammen)(?=.{5})/;
const SHORTEST = 3;
/** From this length on, a dictionary alone may vouch for a part; shorter ones must be words of this site as well. */
const TRUSTED = 5;

/**
 * Parts compounds by the vocabulary of the site and of a dictionary: «barnevernstjeneste» → barne, verns, tjeneste.
 * The linking letter stays with the part before it, as the stemmer takes it away there.
 */
export class CompoundSplitter {
  private readonly dictionary: ReadonlyMap<string, DictionaryWord>;
  private readonly nouns: ReadonlySet<string>;
  private readonly siteWords: ReadonlySet<string>;
  private readonly siteStems: ReadonlySet<string>;
  private readonly found = new Map<string, string[]>();

  /** `siteWords`: every lower-case word form of the site. */
  constructor(dictionary: ReadonlyMap<string, DictionaryWord>, siteWords: ReadonlySet<string>) {
    this.dictionary = dictionary;
    this.siteWords = siteWords;
    this.siteStems = new Set([...siteWords].map(stem));
    this.nouns = new Set([...dictionary].filter(([, d]) => d.noun).map(([word]) => stem(word)));
  }

  /** The parts of a lower-case word in order; the word alone when it is no compound. */
  split(word: string): string[] {
    const known = this.found.get(word);
    if (known) return known;
    this.found.set(word, [word]);
    const parts = this.best(word);
    this.found.set(word, parts);
    return parts;
  }

  private best(word: string): string[] {
    const strict = this.isNoun(word);
    const cuts = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST + 1) }, (_, i) => SHORTEST + i);
    const cut = (candidates: number[]): string[] | undefined => {
      const fits = (i: number) => this.standsFirst(word.slice(0, i), strict) && this.standsLast(word.slice(i), strict);
      const found = candidates.find(fits);
      // An s between two parts links them more often than it begins the last: tiltaks-kjeden, not tiltak-skjeden.
      const at = found !== undefined && word[found] === 's' && fits(found + 1) ? found + 1 : found;
      return at === undefined ? undefined : [...this.split(word.slice(0, at)), ...this.split(word.slice(at))];
    };
    // The longest last part that is a word of the site, else the longest that the dictionary knows: erfarings-innhenting,
    // not erfaring-sinn-henting. Both parts are then parted in turn: akutt-plasserings-vedtak.
    return cut(cuts.filter((i) => this.siteStems.has(stem(word.slice(i))))) ?? cut(cuts) ?? [word];
  }

  /** A noun or a word that forms compounds, with or without its linking letter, or a compound itself. */
  private standsFirst(part: string, strict: boolean): boolean {
    const forms = [part, ...(/[^s]s$/.test(part) ? [part.slice(0, -1)] : []), ...(part.endsWith('e') ? [part.slice(0, -1)] : [])];
    return forms.some((form) => form.length >= SHORTEST && !PARTICLES.has(form) && !PARTICLES.has(stem(form)) && !ENDINGS.has(form)
      && ((this.dictionary.get(form)?.first === true && this.vouched(form, strict)) || this.split(form).length > 1));
  }

  private standsLast(part: string, strict: boolean): boolean {
    if (ENDINGS.has(part) || PARTICLES.has(part)) return false;
    return (this.isNoun(part) && this.vouched(part, strict)) || this.split(part).length > 1;
  }

  private isNoun(part: string): boolean {
    return this.nouns.has(stem(part)) || (PREFIX.test(part) && this.nouns.has(stem(part.replace(PREFIX, ''))));
  }

  /** A word the dictionary knows whole is parted only into words of this site: it may be no compound at all. */
  private vouched(part: string, strict: boolean): boolean {
    if (part.length <= SHORTEST) return this.siteWords.has(part);
    return this.siteStems.has(stem(part)) || this.siteWords.has(part) || (!strict && part.length >= TRUSTED);
  }
}

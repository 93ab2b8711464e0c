import type { HitType } from './data.ts';

/**
 * Every number that decides the order of hits, each with its reason. They were set by table on the project's own
 * queries (tests/promises/queries.ts) and two sets written by others, and none of them on a single query.
 */

/** How much a word counts by where it stands, against 1 in the running text. */
export const FIELD = {
  /** Every section of the page bears the title, so it tells less than the heading does. */
  title: 1.6,
  /** The heading says what the section is about. */
  heading: 2.6,
};

/** Pagefind's own settings. Words that only begin like the one sought count next to nothing: see `lookup` in engine.ts. */
export const PAGEFIND_RANKING = { termSimilarity: 30, pageLength: 0.6, termSaturation: 2, termFrequency: 1, diacriticSimilarity: 0 };

/** How a word of the index answers to a word of the query, and how much such a match is worth. */
export const WAY = {
  typed: 1,
  /** æ, ø and å typed another way: the same word. */
  folded: 1,
  /** The nynorsk form of the same word. */
  nynorsk: 0.95,
  /** Two words typed for one. */
  joined: 0.95,
  /** A guess, if the only one. */
  spelling: 0.85,
  /** The site's own word for a phrase that people say. */
  phrase: 0.85,
  /** The same for a phrase with other words between its own. */
  loosePhrase: 0.5,
  /** The site's own word for what people say. */
  synonym: 0.7,
  /** The site's own word for a word that the site never says, if the lists have one such. */
  soleSynonym: 0.9,
  /** kartlegge for kartlegging. */
  family: 0.9,
  /** Both parts of a compound, apart: «innhenting av informasjon». */
  parts: 0.8,
  /** A longer word, while the one typed may not be finished. */
  begun: 0.6,
  /** One part of a compound that the site does not have. */
  half: 0.35,
  /** What people call a term that was typed: it says the same, but seldom. */
  name: 0.3,
} as const;
export type Way = keyof typeof WAY;

/** How a section's søkeord answer: words that its author expects of those who seek it. */
export const KEYWORD = {
  /** A word of a phrase of which the query has no more. */
  word: 0.5,
  /** The only word of an entry: «snapchat». */
  single: 0.75,
  /** A phrase of which the query has every word says that just this is sought. */
  phrase: 1.25,
  /** What each word beyond two adds to that. */
  longer: 0.2,
  /** One part of a compound among the søkeord: «byrå» for «vikarbyrå». */
  part: 0.5,
  /** How much a word that says little («barnet», «ikke») counts in a phrase, against 1. */
  small: 0.25,
  /** What the weaker of text and søkeord adds to the stronger. */
  both: 0.3,
  /** What a section's søkeord lend to its statements, as its heading does. */
  lends: 0.8,
};

/** A word of a phrase of søkeord: how much of it the query has, 0–1. */
export interface PhraseWord { small: boolean; found: number }

/** How much each word of a phrase of søkeord that a query has counts, by how much of the phrase it has; small words alone must all be there. */
export function keywordValue(phrase: readonly PhraseWord[]): number {
  const weights = phrase.map((w) => (w.small ? KEYWORD.small : 1));
  const all = weights.reduce((sum, w) => sum + w, 0);
  const found = phrase.reduce((sum, w, i) => sum + w.found * (weights[i] as number), 0);
  const telling = phrase.some((w) => w.found > 0 && !w.small);
  if (found === 0 || (!telling && found < all)) return 0;
  const whole = phrase.length > 1 ? KEYWORD.phrase : KEYWORD.single;
  const longer = found < all ? 0 : KEYWORD.longer * Math.max(0, all - 2);
  return KEYWORD.word * Math.min(1, found) + (whole - KEYWORD.word) * (found / all) + longer;
}

/** How soon more of the same word stops telling more (BM25's k1). */
export const SATURATION = 2;
/** The share of a section's score that does not depend on how much of the query it answers. The rest grows with it. */
export const UNCOVERED = 0.5;
/** Ways from this weight on are the same word in another form; they decide how rare it is. */
export const SAME_WORD = 0.75;
/** Where the site has none of those, ways from this weight on decide. */
export const RARITY_FROM = 0.5;

/** A word of any matter («skjer», «bruke») counts less than its rarity says. */
export const GENERAL_WORD = 0.45;
/** «Hvor mange» and «hva betyr» say what kind of answer is wanted; the lists' words for it («omfang») may be in it. */
export const ASKING_PHRASE = 0.5;
/** Who names a paragraph wants that paragraph. */
export const LAW_WORD = 2.5;

/** How many sections are read at a time to settle their order, and shown at a time: the text of each is fetched. */
export const READ = 10;
/** Sections that answer less than this share of what the best one does are no hits. */
export const WORTH_SHOWING = 0.45;
/** What reading adds. */
export const READING = {
  /** All words in one statement is an answer; spread over a section they may have met by chance. */
  statement: 1.8,
  /** The heading names the matter. */
  heading: 0.25,
  /** A match in a part of a compound, against one in the whole word. */
  part: 0.55,
  /** What a word in the heading or title lends to each statement under it. */
  headingLends: 0.8,
  titleLends: 0.5,
  /** The words stand side by side as they were typed. */
  phrase: 0.2,
};

/** What the question asks for lifts what can answer it. */
export const LIFT = {
  /** A statement has a deadline. */
  timed: 1.35,
  /** A statement speaks of a time. */
  timeSaid: 1.12,
  /** A statement says who. */
  actor: 1.12,
  /** A statement says what one must, should or may do. */
  norm: 1.08,
  /** A statement gives a reason. */
  reason: 1.12,
  /** A statement has a number. */
  amount: 1.2,
  /** The section belongs to the pathway that the query names. The three say much of the same. */
  pathway: 1.25,
  /** The glossary explains words. */
  glossary: 2.2,
};

/** A statement this near the best one, as a share of its value, may give the kind of answer that is wanted. */
export const NEAR_BEST = 0.8;

/** Binding norms before background, sources that hold before older ones, the guideline before the site's own pages. */
export const STANDING: Record<HitType, number> = {
  krav: 1, forlop: 1, kvalitetsmaal: 0.94, henvendelse: 0.94, beredskap: 0.94, bti: 0.94, bakgrunn: 0.9, ordliste: 0.4, side: 0.5,
};

import { pageOf } from '../domain/ids.ts';
import type { StayPathway } from '../domain/planner/deadline.ts';
import { type Intent, intentOf } from './intent.ts';
import { pathwayNamed } from './pathway-named.ts';
import { isStopWord } from './stop-words.ts';
import { plain, words } from './text.ts';

export interface Query {
  raw: string;
  /** Every word, small ones too. */
  words: string[];
  /** Words that carry the matter, in order. */
  terms: string[];
  /** Ids the query names: K5.3, K5b, K5. */
  ids: string[];
  /** Paragraphs and circulars it names: 1-4, q-24. */
  laws: string[];
  intent: Intent;
  /** The pathway it names, if it names just one. */
  pathway: StayPathway | undefined;
}

/** Words of a question that say what kind of answer is wanted, not what it is about. */
const ASKING = new Set('ofte lenge fort raskt mange lang langt betyr menes tyder definisjon betydning egentlig må-et'.split(' '));
const ID = /^[a-zæøå]\d{1,3}(?:[a-z]{1,2}|\.\d{1,3})?$/i;
const LAW = /^\d{1,2}-\d{1,3}[a-z]?$|^[a-zæøå]-\d{1,3}$/;

export const isLaw = (word: string): boolean => LAW.test(word);

/** K5.3, k5.3 and «K 5.3» are K5.3; a section's letter is small. */
const tidyId = (word: string): string => word[0]?.toUpperCase() + word.slice(1).toLowerCase();

/** Takes a query apart. Small words are dropped unless nothing else is left. */
export function parseQuery(raw: string): Query {
  const text = plain(raw).trim();
  const joined = text.replace(/(?<!\p{L})([A-ZÆØÅ])\s+(\d{1,3}(?:\.\d{1,3})?)(?![\p{L}\d-])/gu, '$1$2');
  const all = words(joined.replace(/\.(?=\s|$)/g, ' '));
  const spaced = joined.split(/\s+/).map((w) => w.replace(/[.,;:?!]+$/, ''));
  const ids = spaced.filter((w) => ID.test(w) && pageOf(tidyId(w))).map(tidyId);
  const idWords = new Set(ids.flatMap((id) => words(id)));
  const named = all.filter((w) => !idWords.has(w));
  const laws = named.filter(isLaw);
  const content = named.filter((w) => !isStopWord(w) && !ASKING.has(w));
  const terms = content.length || ids.length ? content : named;
  return { raw: text, words: named, terms: [...new Set(terms)], ids: [...new Set(ids)], laws: [...new Set(laws)], intent: intentOf(text), pathway: pathwayNamed(named) };
}

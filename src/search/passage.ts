import type { Concept } from './expand.ts';
import { ASIDE } from './layout.ts';
import { READING } from './ranking.ts';
import { stem } from './stem.ts';
import { fromIndex, SPLIT, words } from './text.ts';

/** Reads one text for the words of a query. */
export interface Reading {
  /** 0–1 per word of the query. */
  values: number[];
  /** The words in the text that answered, as they stand there in lower case. */
  marks: Set<string>;
}

/** A word of a text with everything it can be found by. */
interface Token { word: string; whole: string[]; parts: string[] }

const tokens = (marked: string): Token[] =>
  marked.replaceAll(ASIDE, ' ').split(/\s+/).flatMap((piece) => {
    const clean = fromIndex(piece);
    const whole = words(clean);
    if (!whole.length) return [];
    const parts = [...piece.split(SPLIT).flatMap((p) => words(fromIndex(p))), ...whole.flatMap((w) => w.split('-'))];
    return [{ word: clean, whole: whole.map(stem), parts: parts.map(stem) }];
  });

/** How well a text (with compounds marked) answers each word of a query. */
export function readText(marked: string, concepts: readonly Concept[]): Reading {
  const all = tokens(marked);
  const marks = new Set<string>();
  const worthOf = (word: string): { value: number; found: Token[] } => {
    const sought = stem(word);
    const whole = all.filter((t) => t.whole.includes(sought));
    if (whole.length) return { value: 1, found: whole };
    const parts = all.filter((t) => t.parts.includes(sought));
    return { value: parts.length ? READING.part : 0, found: parts };
  };
  const values = concepts.map((concept) => {
    let best = 0;
    for (const way of concept.alternatives) {
      const found = way.words.map(worthOf);
      const value = way.weight * Math.min(...found.map((f) => f.value));
      if (value === 0) continue;
      for (const f of found) for (const t of f.found) for (const w of words(t.word)) marks.add(w);
      best = Math.max(best, value);
    }
    return best;
  });
  return { values, marks };
}

/** 0–1: the share of neighbours in the query that are neighbours in the text, with at most one word between. */
export function nearness(marked: string, terms: readonly string[]): number {
  if (terms.length < 2) return 0;
  const stems = words(fromIndex(marked)).map(stem);
  const sought = terms.map(stem);
  const pairs = sought.slice(1).filter((second, i) => stems.some((s, at) => s === sought[i] && (stems[at + 1] === second || stems[at + 2] === second)));
  return pairs.length / (sought.length - 1);
}

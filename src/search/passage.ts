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

/** A text taken apart: its words by place, and the places of each stem as a whole word and as a part of one. */
interface Taken { words: string[][]; stems: string[]; whole: Map<string, number[]>; parts: Map<string, number[]> }

const note = (places: Map<string, number[]>, key: string, at: number): void => { const list = places.get(key); if (list) list.push(at); else places.set(key, [at]); };

function takeApart(marked: string): Taken {
  const taken: Taken = { words: [], stems: [], whole: new Map(), parts: new Map() };
  for (const piece of marked.replaceAll(ASIDE, ' ').split(/\s+/)) {
    const whole = words(fromIndex(piece));
    if (!whole.length) continue;
    const at = taken.words.push(whole) - 1;
    const parts = [...(piece.includes(SPLIT) ? piece.split(SPLIT).flatMap((p) => words(fromIndex(p))) : []), ...whole.flatMap((w) => w.split('-'))];
    for (const word of whole) { taken.stems.push(stem(word)); note(taken.whole, stem(word), at); }
    for (const part of new Set(parts.map(stem))) note(taken.parts, part, at);
  }
  return taken;
}

/** The same ten sections are read for every letter of a query: each text is taken apart once. */
const known = new Map<string, Taken>();
function taken(marked: string): Taken {
  let found = known.get(marked);
  if (!found) { found = takeApart(marked); known.set(marked, found); }
  return found;
}

/** How well a text (with compounds marked) answers each word of a query. */
export function readText(marked: string, concepts: readonly Concept[]): Reading {
  const text = taken(marked);
  const marks = new Set<string>();
  const worthOf = (word: string): { value: number; at: number[] } => {
    const whole = text.whole.get(stem(word));
    if (whole) return { value: 1, at: whole };
    const parts = text.parts.get(stem(word));
    return { value: parts ? READING.part : 0, at: parts ?? [] };
  };
  const values = concepts.map((concept) => {
    let best = 0;
    for (const way of concept.alternatives) {
      const found = way.words.map(worthOf);
      const value = way.weight * Math.min(...found.map((f) => f.value));
      if (value === 0) continue;
      for (const f of found) for (const at of f.at) for (const w of text.words[at] ?? []) marks.add(w);
      best = Math.max(best, value);
    }
    return best;
  });
  return { values, marks };
}

/** 0–1: the share of neighbours in the query that are neighbours in the text, with at most one word between. */
export function nearness(marked: string, terms: readonly string[]): number {
  if (terms.length < 2) return 0;
  const { stems } = taken(marked);
  const sought = terms.map(stem);
  const pairs = sought.slice(1).filter((second, i) => stems.some((s, at) => s === sought[i] && (stems[at + 1] === second || stems[at + 2] === second)));
  return pairs.length / (sought.length - 1);
}

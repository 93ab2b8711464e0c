import type { Engine } from './engine.ts';
import type { Concept } from './expand.ts';
import { isLaw } from './query.ts';
import { ASKING_PHRASE, GENERAL_WORD, KEYWORD, LAW_WORD, RARITY_FROM, SAME_WORD, SATURATION, UNCOVERED } from './ranking.ts';
import { isGeneral } from './stop-words.ts';

/** A section that answers to some of the query. */
export interface Candidate {
  record: string;
  score: number;
  /** 0–1: how much of the query it answers, rare words counting more. */
  coverage: number;
  /** Words of the query it holds, in any way. */
  matched: number;
}
export interface Weighed { candidates: Candidate[]; /** How rare each word of the query is, in the order of the concepts. */ rarity: number[] }

const saturate = (strength: number): number => (strength * (SATURATION + 1)) / (strength + SATURATION);
/** What a word counts beside its rarity. */
const standingOf = ({ typed, asking }: Concept): number => (isGeneral(typed) ? GENERAL_WORD : 1) * (isLaw(typed) ? LAW_WORD : 1) * (asking ? ASKING_PHRASE : 1);
const rarityOf = (holding: number, total: number): number => Math.log(1 + (total - holding + 0.5) / (holding + 0.5));

/** How strongly each section answers to one word of the query, by its best way, and how rare the word is. */
async function weighConcept(concept: Concept, engine: Engine, total: number): Promise<{ strength: Map<string, number>; rarity: number }> {
  const ways = await Promise.all(concept.alternatives.map(async (way) => ({ way, held: heldByAll(await Promise.all(way.words.map((w) => engine.lookup(w)))) })));
  // The term for a phrase says nothing of how rare one word of it is.
  const holders = (least: number): string[] => ways.filter((w) => w.way.weight >= least && (least === 0 || w.way.way !== 'phrase')).flatMap((w) => [...w.held.keys()]);
  // The word itself tells how rare the matter is; only where the texts have other words for it, those do. A section's søkeord are
  // words of it as those of its text are.
  const inTexts = [SAME_WORD, RARITY_FROM, 0].map(holders).find((h) => h.length) ?? [];
  const rarity = rarityOf(new Set([...inTexts, ...concept.keywords?.keys() ?? []]).size, total);
  const strength = new Map<string, number>();
  for (const { way, held } of ways) {
    // A common word in place of a rare one says less: «veileder» for «håndbok».
    const share = Math.min(1, rarityOf(held.size, total) / rarity);
    for (const [record, tf] of held) strength.set(record, Math.max(strength.get(record) ?? 0, way.weight * share * saturate(tf)));
  }
  for (const [record, value] of concept.keywords ?? []) {
    const text = strength.get(record) ?? 0;
    strength.set(record, Math.max(text, value) + KEYWORD.both * Math.min(text, value));
  }
  return { strength, rarity };
}

/** Sections that hold all of the words, each as strongly as the one it holds least. */
function heldByAll([first, ...rest]: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const [record, tf] of first ?? []) {
    const least = Math.min(tf, ...rest.map((f) => f.get(record) ?? 0));
    if (least > 0) held.set(record, least);
  }
  return held;
}

/** Weighs every section that answers to any word of the query; best first. */
export async function weigh(concepts: readonly Concept[], engine: Engine, total: number): Promise<Weighed> {
  const weighed = await Promise.all(concepts.map((c) => weighConcept(c, engine, total)));
  // A word that no section holds tells none from another: it must not drown what the others tell.
  const rarity = weighed.map((w, i) => (w.strength.size === 0 ? 0 : w.rarity * standingOf(concepts[i] as Concept)));
  const all = rarity.reduce((sum, r) => sum + r, 0);
  const sums = new Map<string, { score: number; covered: number; matched: number }>();
  weighed.forEach(({ strength }, i) => {
    for (const [record, value] of strength) {
      const sum = sums.get(record) ?? { score: 0, covered: 0, matched: 0 };
      sum.score += (rarity[i] as number) * value;
      sum.covered += (rarity[i] as number) * Math.min(1, value);
      sum.matched++;
      sums.set(record, sum);
    }
  });
  const candidates = [...sums].map(([record, { score, covered, matched }]) => {
    const coverage = covered / all;
    return { record, coverage, matched, score: score * (UNCOVERED + (1 - UNCOVERED) * coverage) };
  });
  return { candidates: candidates.sort((a, b) => b.score - a.score), rarity };
}

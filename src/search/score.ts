import type { Engine } from './engine.ts';
import type { Concept } from './expand.ts';
import { isLaw } from './query.ts';
import { ASKING_PHRASE, GENERAL_WORD, LAW_WORD, RARITY_FROM, SATURATION, UNCOVERED } from './ranking.ts';
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

/** How strongly each section answers to one word of the query, by its best way, and how many sections hold the word. */
async function weighConcept(concept: Concept, engine: Engine, half: boolean): Promise<{ strength: Map<string, number>; holding: number }> {
  const strength = new Map<string, number>();
  const holding = new Set<string>();
  const ways = await Promise.all(concept.alternatives.map(async (way) => ({ way, found: await Promise.all(way.words.map((w) => engine.lookup(w))) })));
  for (const { way, found } of ways) {
    const [first, ...rest] = found;
    for (const [record, tf] of first ?? []) {
      const all = Math.min(tf, ...rest.map((f) => f.get(record) ?? 0));
      if (all === 0) continue;
      if (way.weight >= RARITY_FROM && way.way !== 'phrase') holding.add(record);
      strength.set(record, Math.max(strength.get(record) ?? 0, way.weight * saturate(all)));
    }
  }
  // The word is still being typed, or the site has only longer ones.
  if (half && strength.size === 0) {
    for (const record of await engine.beginning(concept.typed)) { strength.set(record, 0.6); holding.add(record); }
  }
  return { strength, holding: holding.size || strength.size };
}

/** Weighs every section that answers to any word of the query; best first. */
export async function weigh(concepts: readonly Concept[], engine: Engine, total: number): Promise<Weighed> {
  const weighed = await Promise.all(concepts.map((c, i) => weighConcept(c, engine, i === concepts.length - 1)));
  // A word that no section holds tells none from another: it must not drown what the others tell.
  const rarity = weighed.map((w, i) => (w.strength.size === 0 ? 0 : rarityOf(w.holding, total) * standingOf(concepts[i] as Concept)));
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

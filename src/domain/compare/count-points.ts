import type { Actor } from '../actors.ts';
import type { Phase } from '../pathways.ts';
import type { StayPathway } from '../planner/deadline.ts';
import { isCountable } from '../planner/deadline.ts';
import { STRENGTHS, type Strength } from '../strength.ts';
import type { Timing } from '../timing.ts';
import { STAGE_IDS, type Stage, stageOf } from './counterparts.ts';

export interface CountedPoint { pathway: StayPathway; phase?: Phase | undefined; strength: Strength; actors: readonly Actor[]; timing?: Timing | undefined }
export interface Count {
  total: number;
  /** Strongest first; only words that occur. */
  byStrength: { strength: Strength; count: number }[];
  /** Statements with a time in numbers, and with a time in words only. */
  timed: number;
  vague: number;
}

const countOf = (points: readonly CountedPoint[]): Count => ({
  total: points.length,
  byStrength: STRENGTHS.map((strength) => ({ strength, count: points.filter((p) => p.strength === strength).length })).filter((c) => c.count > 0),
  timed: points.filter((p) => p.timing && isCountable(p.timing)).length,
  vague: points.filter((p) => p.timing && !isCountable(p.timing)).length,
});

/** How many norms a pathway has in each stage of a stay. */
export const countByStage = (points: readonly CountedPoint[], pathway: StayPathway): Record<Stage, Count> =>
  Object.fromEntries(STAGE_IDS.map((stage) => [stage, countOf(points.filter((p) => p.pathway === pathway && stageOf(pathway, p.phase) === stage))])) as Record<Stage, Count>;

/** How many norms name a role in a pathway. */
export const countByRole = (points: readonly CountedPoint[], pathway: StayPathway, role: Actor): Count =>
  countOf(points.filter((p) => p.pathway === pathway && p.actors.includes(role)));

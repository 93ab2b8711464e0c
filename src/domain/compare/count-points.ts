import type { Actor } from '../actors.ts';
import type { Phase } from '../pathways.ts';
import { isCountable, type StayPathway } from '../planner/deadline.ts';
import { type Strength, strengthsAmong } from '../strength.ts';
import type { Timing } from '../timing.ts';
import { type Stage, stageOf } from './counterparts.ts';

export interface CountedPoint { pathway: StayPathway; phase?: Phase | undefined; strength: Strength; actors: readonly Actor[]; timing?: Timing | undefined }
export interface Count {
  total: number;
  /** Strongest first; only words that occur. */
  byStrength: { strength: Strength; count: number }[];
  /** Statements with a time in numbers, and with a time in words only. */
  timed: number;
  vague: number;
}

function countOf(points: readonly CountedPoint[]): Count {
  const timings = points.flatMap((p) => p.timing ?? []);
  return {
    total: points.length,
    byStrength: strengthsAmong(points).map((strength) => ({ strength, count: points.filter((p) => p.strength === strength).length })),
    timed: timings.filter(isCountable).length,
    vague: timings.filter((timing) => !isCountable(timing)).length,
  };
}

/** How many norms a pathway has in one stage of a stay. */
export const countInStage = (points: readonly CountedPoint[], pathway: StayPathway, stage: Stage): Count =>
  countOf(points.filter((p) => p.pathway === pathway && stageOf(pathway, p.phase) === stage));

/** How many norms name a role in a pathway. */
export const countByRole = (points: readonly CountedPoint[], pathway: StayPathway, role: Actor): Count =>
  countOf(points.filter((p) => p.pathway === pathway && p.actors.includes(role)));

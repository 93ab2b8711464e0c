import { isCountable, STAY_PATHWAYS, type StayPathway } from '../planner/deadline.ts';
import { type Strength, strengthsAmong } from '../strength.ts';
import { describeTiming, type Timing } from '../timing.ts';

/** What is compared of a statement. */
export interface ComparedPoint { strength: Strength; timing?: Timing | undefined }

export interface Differences {
  /** The strength words are not the same in those that say something. */
  strength: boolean;
  /** The times are not the same. A number differs from no number; a vague phrase beside silence is no difference. */
  timing: boolean;
  /** Pathways that say nothing about it. */
  silent: StayPathway[];
}

/** How many of some lists differ, whatever the order of what is in them. */
const distinct = (sets: string[][]): number => new Set(sets.map((values) => [...values].sort().join('|'))).size;

/** The times of some statements in words, each once. */
const timesAmong = (points: readonly ComparedPoint[]): string[] => [...new Set(points.flatMap((p) => (p.timing ? [describeTiming(p.timing)] : [])))];

/** What differs between the pathways about one topic. No verdict on which is better. */
export function compareTopic(sides: Record<StayPathway, readonly ComparedPoint[]>): Differences {
  const speaking = STAY_PATHWAYS.map((p) => sides[p]).filter((points) => points.length > 0);
  const numbered = speaking.some((points) => points.some((p) => p.timing && isCountable(p.timing)));
  // A number differs from no number; a vague phrase beside silence does not.
  const timed = numbered ? speaking : speaking.filter((points) => timesAmong(points).length > 0);
  return {
    strength: distinct(speaking.map(strengthsAmong)) > 1,
    timing: distinct(timed.map(timesAmong)) > 1,
    silent: STAY_PATHWAYS.filter((p) => sides[p].length === 0),
  };
}

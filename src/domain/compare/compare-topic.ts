import { STAY_PATHWAYS, type StayPathway } from '../planner/deadline.ts';
import { STRENGTHS, type Strength } from '../strength.ts';
import { describeTiming, type Timing } from '../timing.ts';

/** What is compared of a statement. */
export interface ComparedPoint { strength: Strength; timing?: Timing | undefined }

export interface Differences {
  /** The strength words are not the same in those that say something. */
  strength: boolean;
  /** The times are not the same. A pathway that gives none differs from one that does. */
  timing: boolean;
  /** Pathways that say nothing about it. */
  silent: StayPathway[];
}

const key = (values: string[]): string => [...new Set(values)].sort().join('|');

/** The strength words of some statements, strongest first, each once. */
export const strengthsAmong = (points: readonly ComparedPoint[]): Strength[] => STRENGTHS.filter((word) => points.some((p) => p.strength === word));
/** The times of some statements in words, each once. */
export const timesAmong = (points: readonly ComparedPoint[]): string[] => [...new Set(points.flatMap((p) => (p.timing ? [describeTiming(p.timing)] : [])))];

/** What differs between the pathways about one topic. No verdict on which is better. */
export function compareTopic(sides: Record<StayPathway, readonly ComparedPoint[]>): Differences {
  const speaking = STAY_PATHWAYS.filter((p) => sides[p].length > 0);
  const differ = (of: (points: readonly ComparedPoint[]) => string[]) => new Set(speaking.map((p) => key(of(sides[p])))).size > 1;
  return { strength: differ(strengthsAmong), timing: differ(timesAmong), silent: STAY_PATHWAYS.filter((p) => sides[p].length === 0) };
}

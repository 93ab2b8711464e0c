import { compareTopic, type Differences } from '../domain/compare/compare-topic.ts';
import type { CountedPoint } from '../domain/compare/count-points.ts';
import type { Stage } from '../domain/compare/counterparts.ts';
import type { Point } from '../domain/guideline.ts';
import { STAY_PATHWAYS, type StayPathway } from '../domain/planner/deadline.ts';
import { loadContent, loadGuideline } from './guideline.ts';

export interface Topic { id: string; title: string; stage: Stage; sides: Record<StayPathway, Point[]>; differences: Differences; note?: string | undefined }

function pointOf(id: string, topic: string): Point {
  const found = loadGuideline().points.find((p) => p.id === id);
  if (!found) throw new Error(`content/sammenlign.yaml, «${topic}», viser til punktet «${id}», som ikke finnes. Kjør npm run check.`);
  return found;
}

/** The topics of content/sammenlign.yaml with their statements. Throws on an unknown id. */
export const allTopics = (): Topic[] => loadContent().comparison.flatMap((f) => f.value).map((entry) => {
  const sides = Object.fromEntries(STAY_PATHWAYS.map((p) => [p, entry[p].map((id) => pointOf(id, entry.title))])) as Record<StayPathway, Point[]>;
  return { id: entry.id, title: entry.title, stage: entry.phase, sides, differences: compareTopic(sides), note: entry.note };
});

/** Every norm of the three pathways. Part 1 holds for all of them alike, so it is not counted. */
export const countedPoints = (): CountedPoint[] => loadGuideline().points.flatMap((p) => {
  const pathway = STAY_PATHWAYS.find((id) => id === p.pathway);
  return p.normative && pathway && p.page.type === 'forlop' ? [{ pathway, phase: p.phase, strength: p.strength, actors: p.actors, timing: p.timing }] : [];
});

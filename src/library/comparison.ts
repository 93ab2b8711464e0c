import { isOneOf } from '../domain/closed-list.ts';
import { compareTopic, type Differences } from '../domain/compare/compare-topic.ts';
import type { CountedPoint } from '../domain/compare/count-points.ts';
import type { Stage } from '../domain/compare/counterparts.ts';
import type { Point } from '../domain/guideline.ts';
import { STAY_PATHWAYS, type StayPathway } from '../domain/planner/deadline.ts';
import { loadContent, loadGuideline, pointWithId } from './guideline.ts';

export interface Topic { id: string; title: string; stage: Stage; sides: Record<StayPathway, Point[]>; differences: Differences; note?: string | undefined }

/** The topics of content/sammenlign.yaml with their statements. Throws on an unknown id. */
export const allTopics = (): Topic[] => loadContent().comparison.flatMap((f) => f.value).map((entry) => {
  const side = (ids: readonly string[]): Point[] => ids.map((id) => pointWithId(id, `content/sammenlign.yaml, «${entry.title}»,`));
  const sides = { omsorg: side(entry.omsorg), behandling: side(entry.behandling), akutt: side(entry.akutt) };
  return { id: entry.id, title: entry.title, stage: entry.phase, sides, differences: compareTopic(sides), note: entry.note };
});

/** Every norm of the three pathways. Part 1 holds for all of them alike, so it is not counted. */
export const countedPoints = (): CountedPoint[] => loadGuideline().points.flatMap((p) => {
  const { pathway, phase, strength, actors, timing } = p;
  return p.normative && p.page.type === 'forlop' && isOneOf(STAY_PATHWAYS, pathway) ? [{ pathway, phase, strength, actors, timing }] : [];
});

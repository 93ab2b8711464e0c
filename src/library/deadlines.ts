import type { Point, SourcePoint } from '../domain/guideline.ts';
import { type Deadline, STAY_PATHWAYS, type Statement, type StayPathway } from '../domain/planner/deadline.ts';
import { byTime } from '../domain/planner/order.ts';
import type { PhaseWindow } from '../domain/planner/phase-window.ts';
import type { Timing } from '../domain/timing.ts';
import type { DeadlineFile } from '../schemas/deadline.ts';
import { loadContent, loadGuideline, sourcePoint } from './guideline.ts';
import { sourceOf } from './sources.ts';

/** A deadline as a page shows it: each statement with the point it comes from. */
export type ListedStatement = Statement & { point: Point };
export type ListedDeadline = Omit<Deadline, 'statements'> & { statements: ListedStatement[] };
type Entry = DeadlineFile['deadlines'][number];

const unique = <T>(values: T[]): T[] => [...new Set(values)];

const source = (id: string, deadline: string): SourcePoint => sourcePoint(id, `Fristen «${deadline}»`);
function timingOf(id: string, deadline: string): Timing {
  const { timing } = source(id, deadline);
  if (!timing) throw new Error(`Fristen «${deadline}» viser til «${id}», som ikke har noen frist i kilderegisteret. Kjør npm run check for å se alle feil.`);
  return timing;
}

/** The statements of the site that rest on a register point. */
const restingOn = (id: string): Point[] => loadGuideline().points.filter((p) => p.sources.some((s) => s.id === id));

/** Every point that rests on the register point, with the register point's own time. */
const statementsOf = (id: string, deadline: string): ListedStatement[] => {
  const timing = timingOf(id, deadline);
  return restingOn(id).map((point) => ({ id: point.id, strength: point.strength, actors: point.actors, timing, point }));
};

/** `felles` holds for all three; a source without a pathway holds for none. */
const pathwaysOf = (points: SourcePoint[]): StayPathway[] => {
  const named = unique(points.flatMap((p) => p.pathway ?? []));
  return STAY_PATHWAYS.filter((p) => named.includes(p) || named.includes('felles'));
};

function resolve(entry: Entry): ListedDeadline {
  const points = entry.sources.map((id) => source(id, entry.id));
  const statements = entry.sources.flatMap((id) => statementsOf(id, entry.id));
  return {
    id: entry.id, title: entry.title, situation: entry.situation, reading: entry.reading,
    pathways: entry.pathways ?? pathwaysOf(points),
    phase: entry.phase ?? points[0]?.phase ?? 'alle',
    countFrom: entry.countFrom === undefined ? undefined : timingOf(entry.countFrom, entry.id),
    statements: statements.filter((s, i) => statements.findIndex((other) => other.id === s.id) === i),
  };
}

let deadlines: ListedDeadline[] | undefined;
/** Every deadline of content/frister/ that a point stands behind, in the order of time. A deadline without any point is found by the check. */
export const allDeadlines = (): ListedDeadline[] =>
  (deadlines ??= loadContent().deadlines.flatMap((f) => f.value.deadlines).map(resolve).filter((d) => d.statements.length > 0).sort(byTime));

export type ListedWindow = PhaseWindow & { points: Point[] };
/** When the phases of the pathways last, and the points that say so. */
export const allPhaseWindows = (): ListedWindow[] =>
  loadContent().deadlines.flatMap((f) => f.value.phases).map(({ source: id, ...window }) => ({
    ...window,
    timing: id === undefined ? undefined : timingOf(id, `${window.pathway}: ${window.phase}`),
    points: id === undefined ? [] : restingOn(id),
  }));

/** Deadlines of the older documents: shown for what they were, with year and law, and never counted. */
export const olderDeadlines = (): Point[] =>
  loadGuideline().points.filter((p) => p.normative && p.timing && (p.kind === 'deadline' || p.timing.value !== undefined)
    && p.sources.every((s) => sourceOf(s.source).standing === 'eldre'));

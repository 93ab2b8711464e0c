import { areaOf } from './areas.ts';
import type { Point } from './guideline.ts';
import type { Kind } from './kinds.ts';
import { type Phase, PHASE_IDS, PHASES } from './pathways.ts';

/** Kinds that give somebody something to do. A goal or an indicator tells how good it should be, not who acts. */
const DUTIES: ReadonlySet<Kind> = new Set(['norm', 'task', 'deadline']);

/** Whether a statement is something to be done today: from a source in force, and of a kind that asks for it. */
export const isDuty = (point: Pick<Point, 'kind' | 'page'>): boolean => DUTIES.has(point.kind) && areaOf(point) !== null;

/** Statements of one phase. `phase` is null for what holds throughout. */
export interface PhaseGroup { phase: Phase | null; points: Point[] }

/** The phase a statement belongs to; null where the source names none, or all of them. */
export const phaseOf = ({ phase }: { phase?: Phase | undefined }): Phase | null => (phase === undefined || phase === 'alle' ? null : phase);

/** The order phases are lived through, and last what holds throughout. Points keep the order they came in. */
export function byPhase(points: readonly Point[]): PhaseGroup[] {
  return [...PHASE_IDS, null].flatMap((phase) => {
    const own = points.filter((p) => phaseOf(p) === phase);
    return own.length ? [{ phase, points: own }] : [];
  });
}

/** «Inntaksfasen», or what holds throughout: a stay has a course, emergency work has phases. */
export const phaseLabel = (phase: Phase | null, ofStay = true): string =>
  phase ? PHASES[phase] : ofStay ? 'Gjennom hele forløpet' : 'I alle faser';

import type { Phase } from '../pathways.ts';
import type { Timing } from '../timing.ts';
import { type IsoDate, plusDays } from './civil-date.ts';
import type { StayPathway } from './deadline.ts';
import { dueDates, type Frame } from './due-dates.ts';
import type { Calendar } from './working-days.ts';

/**
 * When a phase lasts, told by a duration that a source gives: the phase is that stretch (`during`), runs until it
 * begins (`until`), begins with it (`from`) or follows it (`after`). A phase without a duration has no known dates.
 */
export const SPANS = ['during', 'until', 'from', 'after'] as const;
export type Span = (typeof SPANS)[number];

export interface PhaseWindow {
  pathway: StayPathway;
  phase: Phase;
  timing?: Timing | undefined;
  span: Span;
  /** What the reader is told about it. */
  reading: string;
}

/** First and last day of a phase. `end` is missing where the phase runs on until the child moves out. */
export interface PhaseDates { start: IsoDate; end?: IsoDate | undefined }

/** Null where the phase has no duration, or the date it is counted from is not known. */
export function phaseDates(window: PhaseWindow, frame: Frame, calendar: Calendar): PhaseDates | null {
  if (!window.timing) return null;
  const due = dueDates(window.timing, frame, calendar);
  if (due.kind !== 'period') return null;
  if (window.span === 'during') return { start: due.start, end: due.end };
  if (window.span === 'from') return { start: due.start };
  if (window.span === 'after') return { start: plusDays(due.end, 1) };
  const moveIn = frame.anchors.inntak;
  return moveIn === undefined ? null : { start: moveIn, end: plusDays(due.start, -1) };
}

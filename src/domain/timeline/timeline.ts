import { PHASES } from '../pathways.ts';
import { type IsoDate, daysBetween, plusMonths } from '../planner/civil-date.ts';
import type { Deadline, StayPathway } from '../planner/deadline.ts';
import { type DatedItem, makePlan, type Plan } from '../planner/plan.ts';
import type { PhaseWindow } from '../planner/phase-window.ts';
import { type Strength, strengthsAmong } from '../strength.ts';
import { describeTiming } from '../timing.ts';

/** A place on the time line: so many days after moving in, or so many before moving out. What lies between is not drawn to scale. */
export interface Place { side: 'in' | 'out'; days: number }
export interface Stretch { from: Place; to: Place }

export const ROW_KINDS = ['phase', 'period', 'fixed', 'recurring'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** One row: a phase or a period as a band, a deadline as a mark, a recurring task as a line with a tick for each time. */
export interface Row {
  kind: RowKind;
  label: string;
  strengths: Strength[];
  /** The timing in words, or what the source says about a phase. The text alternative is made of it. */
  when: string;
  /** Missing for a phase whose length the source does not give. */
  stretch?: Stretch | undefined;
  /** A phase that is over when the child moves in. */
  beforeMovingIn?: boolean;
  ticks: Place[];
}
export interface Timeline {
  pathway: StayPathway;
  rows: Row[];
  /** Days drawn after moving in, and before moving out (0 where nothing is counted from there). */
  daysIn: number;
  daysOut: number;
}

/** A stay long enough that its beginning and its end never meet. The year does not matter: no holidays are counted. */
const MODEL_START: IsoDate = '2001-01-01';
const NO_HOLIDAYS = { holidays: {}, firstYear: 2001, lastYear: 2005, saturdayCounts: false };
const WEEKS_SHOWN: Record<StayPathway, number> = { omsorg: 26, behandling: 26, akutt: 6 };

/** The time line of a pathway, drawn from the same dates that the planner would give a child in it. */
export function timelineOf(pathway: StayPathway, deadlines: Deadline[], windows: PhaseWindow[]): Timeline {
  // Akutt has a recommended ceiling and nothing that is counted back from moving out.
  const movingOut = pathway === 'akutt' ? undefined : plusMonths(MODEL_START, 24);
  const plan = makePlan(deadlines, windows, { pathway, movedIn: MODEL_START, movingOut, horizon: 'uker6' }, NO_HOLIDAYS);
  const half = daysBetween(MODEL_START, plan.until) / 2;
  const place = (date: IsoDate): Place => {
    const days = daysBetween(MODEL_START, date);
    return movingOut === undefined || days < half ? { side: 'in', days } : { side: 'out', days: daysBetween(date, movingOut) };
  };
  /** Bands end with their last day, not at its beginning. */
  const after = ({ side, days }: Place): Place => ({ side, days: side === 'in' ? days + 1 : Math.max(0, days - 1) });
  const stretch = (start: IsoDate, end: IsoDate): Stretch => ({ from: place(start), to: after(place(end)) });

  const rows = [...phaseRows(plan, stretch), ...periodRows(plan, stretch), ...deadlineRows(plan, stretch, place)];
  const out = rows.flatMap((r) => (r.stretch ? [r.stretch.from, r.stretch.to] : [])).filter((p) => p.side === 'out').map((p) => p.days);
  return { pathway, rows, daysIn: WEEKS_SHOWN[pathway] * 7, daysOut: out.length ? Math.max(...out) + 14 : 0 };
}

const phaseRows = (plan: Plan, stretch: (a: IsoDate, b: IsoDate) => Stretch): Row[] => plan.phases.map(({ phase, dates, reading }) => ({
  kind: 'phase', label: PHASES[phase], beforeMovingIn: phase === 'førinntak', strengths: [], when: reading, ticks: [],
  stretch: dates ? stretch(dates.start, dates.end ?? plan.until) : undefined,
}));

const periodRows = (plan: Plan, stretch: (a: IsoDate, b: IsoDate) => Stretch): Row[] => plan.periods.map((p) => ({
  kind: 'period', label: p.deadline.title, strengths: strengthsAmong(p.statements), when: describeTiming(p.timing), ticks: [], stretch: stretch(p.start, p.end),
}));

function deadlineRows(plan: Plan, stretch: (a: IsoDate, b: IsoDate) => Stretch, place: (d: IsoDate) => Place): Row[] {
  const groups = new Map<string, DatedItem[]>();
  for (const item of plan.dated) {
    const key = `${item.deadline.id} ${describeTiming(item.timing)}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((items): Row => {
    const [first, last] = [items[0] as DatedItem, items.at(-1) as DatedItem];
    const recurring = first.timing.type === 'recurring';
    return {
      kind: recurring ? 'recurring' : 'fixed', label: first.deadline.title, strengths: strengthsAmong(first.statements), when: describeTiming(first.timing),
      stretch: stretch(first.occurrence.start ?? first.occurrence.end, last.occurrence.end),
      ticks: recurring ? items.map((i) => place(i.occurrence.end)) : [],
    };
  }).sort((a, b) => Number(a.kind === 'recurring') - Number(b.kind === 'recurring') || position(a) - position(b) || b.ticks.length - a.ticks.length);
}

/** Fixed rows stand in the order of time, recurring ones the most frequent first. */
const position = (row: Row): number => {
  if (row.kind === 'recurring') return row.stretch && row.ticks.length > 1 ? gap(row.ticks) : 999;
  return row.stretch?.from.side === 'in' ? row.stretch.from.days : 10_000 - (row.stretch?.from.days ?? 0);
};
const gap = ([a, b]: Place[]): number => (b?.days ?? 0) - (a?.days ?? 0);

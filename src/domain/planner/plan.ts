import type { Phase } from '../pathways.ts';
import { sameTiming, type Timing } from '../timing.ts';
import type { IsoDate } from './civil-date.ts';
import { type Choice, lastDay } from './choice.ts';
import { type Deadline, isCountable, type Statement } from './deadline.ts';
import { type Due, dueDates, type Frame, type Occurrence } from './due-dates.ts';
import { type PhaseDates, type PhaseWindow, phaseDates } from './phase-window.ts';
import type { Calendar } from './working-days.ts';

/** One row of the dated list: a deadline, one of its times, and the statements that give that time. */
export interface DatedItem {
  deadline: Deadline;
  timing: Timing;
  statements: Statement[];
  occurrence: Occurrence;
  /** How many times it falls within the plan. */
  of: number;
  /** Done every week: shown apart, since there are so many. */
  weekly: boolean;
  /** Another statement gives another time for the same thing. */
  disputed: boolean;
}
export interface PeriodItem { deadline: Deadline; timing: Timing; statements: Statement[]; start: IsoDate; end: IsoDate }
export interface OpenItem { deadline: Deadline; timing: Timing; statements: Statement[]; due: Exclude<Due, { kind: 'dated' | 'period' }> }

export interface Plan {
  choice: Choice;
  until: IsoDate;
  phases: { phase: Phase; dates: PhaseDates | null; reading: string }[];
  /** In the order of their last day. */
  dated: DatedItem[];
  periods: PeriodItem[];
  /** What the source gives no date for, or whose starting date is not given. */
  open: OpenItem[];
}

/** Statements that share a time, in the order of the deadline. */
export function byTiming(statements: Statement[]): { timing: Timing; statements: Statement[] }[] {
  const groups: { timing: Timing; statements: Statement[] }[] = [];
  for (const statement of statements) {
    const known = groups.find((g) => sameTiming(g.timing, statement.timing));
    if (known) known.statements.push(statement);
    else groups.push({ timing: statement.timing, statements: [statement] });
  }
  return groups;
}

const isConcerned = (deadline: Deadline, choice: Choice): boolean =>
  deadline.pathways.includes(choice.pathway) && deadline.situation !== 'tjenesten'
  && (deadline.situation !== 'enetiltak' || choice.aloneFrom !== undefined);

/** Every deadline of one stay, dated where its source and the choice allow it. */
export function makePlan(deadlines: Deadline[], windows: PhaseWindow[], choice: Choice, calendar: Calendar): Plan {
  const until = lastDay(choice);
  const anchors: Frame['anchors'] = { inntak: choice.movedIn, utflytting: choice.movingOut };
  const frame: Frame = { anchors, start: choice.movedIn, until };
  const phases = windows.filter((w) => w.pathway === choice.pathway)
    .map((w) => ({ phase: w.phase, dates: phaseDates(w, frame, calendar), reading: w.reading }));

  const frameOf = (deadline: Deadline): Frame => {
    if (deadline.situation === 'enetiltak') return { ...frame, start: choice.aloneFrom };
    if (deadline.countFrom) {
      const first = dueDates(deadline.countFrom, frame, calendar);
      return { ...frame, start: first.kind === 'dated' ? first.occurrences[0]?.end : undefined };
    }
    const phase = phases.find((p) => p.phase === deadline.phase);
    if (!phase) return frame;
    return { ...frame, start: phase.dates?.start, end: phase.dates?.end };
  };

  const plan: Plan = { choice, until, phases, dated: [], periods: [], open: [] };
  for (const deadline of deadlines.filter((d) => isConcerned(d, choice))) {
    const groups = byTiming(deadline.statements);
    const countable = groups.filter((g) => isCountable(g.timing) && g.timing.type !== 'duration');
    // Where one statement gives a number, the vague ones beside it add no row of their own: they are listed with it.
    for (const group of countable.length ? groups.filter((g) => isCountable(g.timing)) : groups) {
      const item = { deadline, ...group };
      const due = dueDates(group.timing, frameOf(deadline), calendar);
      if (due.kind === 'period') plan.periods.push({ ...item, start: due.start, end: due.end });
      else if (due.kind !== 'dated') plan.open.push({ ...item, due });
      else for (const occurrence of due.occurrences) {
        plan.dated.push({
          ...item, occurrence, of: due.occurrences.length, disputed: countable.length > 1,
          weekly: group.timing.type === 'recurring' && group.timing.unit === 'uke' && group.timing.value === 1,
        });
      }
    }
  }
  // Stable: what falls on one day keeps the order of the work.
  plan.dated.sort((a, b) => a.occurrence.end.localeCompare(b.occurrence.end));
  plan.periods.sort((a, b) => a.start.localeCompare(b.start));
  return plan;
}

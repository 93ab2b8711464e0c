import type { Anchor, Timing, Unit } from '../timing.ts';
import { earlier, type IsoDate } from './civil-date.ts';
import { endOf, isPlain, shifted, startOf } from './count-units.ts';
import { type Calendar, plusWorkingDays } from './working-days.ts';

/** One time that something is due: on `end`, or in the course of `start`–`end` where the source gives a span. Both days included. */
export interface Occurrence {
  /** 1 for the first. Part of the calendar event's id, so it must not depend on the date. */
  n: number;
  start?: IsoDate | undefined;
  end: IsoDate;
}

/** What a timing comes to on the calendar. Where it comes to no date, it says why. */
export type Due =
  | { kind: 'dated'; occurrences: Occurrence[] }
  /** A stretch of time, not something to be done by a date. */
  | { kind: 'period'; start: IsoDate; end: IsoDate }
  /** vague: no number in the source · reserved: «som regel» · clock: counted in hours · daily: every day, all the time */
  | { kind: 'undated'; why: 'vague' | 'reserved' | 'clock' | 'daily' }
  /** The date it is counted from is not given. */
  | { kind: 'missing'; anchor: Anchor | 'fase' }
  /** The holidays of that year are not in the table. */
  | { kind: 'beyond' };

/** The days a plan is counted from. */
export interface Frame {
  anchors: { [A in Anchor]?: IsoDate | undefined };
  /** The days of a recurring task whose source does not say from when: those of the stay, or of its phase. */
  start?: IsoDate | undefined;
  end?: IsoDate | undefined;
  /** Last day of the plan. Everything that recurs stops here. */
  until: IsoDate;
}

const dated = (occurrences: Occurrence[]): Due => ({ kind: 'dated', occurrences });
const undated = (why: 'vague' | 'reserved' | 'clock' | 'daily'): Due => ({ kind: 'undated', why });
type Counted = Timing & { value: number; unit: Unit };

/** Where a row of recurring times ends: with its own span, or else with the stay or phase it is counted from. */
function lastDayOfRow(timing: Counted, start: IsoDate, frame: Frame): IsoDate {
  if (timing.for && isPlain(timing.for.unit)) return shifted(start, timing.for.value, timing.for.unit);
  return timing.from ? frame.until : frame.end ?? frame.until;
}

function recurring(timing: Counted, frame: Frame): Due {
  const { value, unit, from } = timing;
  if (!isPlain(unit)) return undated('clock');
  if (unit === 'dag' && value === 1) return undated('daily');
  const start = from ? frame.anchors[from] : frame.start;
  if (start === undefined) return { kind: 'missing', anchor: from ?? 'fase' };
  const occurrences: Occurrence[] = [];
  // A week is a stretch of days in which it is done once; a month runs to the same day of the next.
  const nth = (n: number): Occurrence => (unit === 'uke'
    ? { n, start: startOf(start, n * value, unit), end: endOf(start, n * value, unit) }
    : { n, end: shifted(start, n * value, unit) });
  const firstDay = ({ start: begins, end }: Occurrence): IsoDate => begins ?? end;
  const stop = lastDayOfRow(timing, start, frame);
  for (let next = nth(1); firstDay(next) <= earlier(stop, frame.until); next = nth(next.n + 1)) {
    // A week that begins on the day after the span is not in it.
    if (timing.for && next.start === stop) break;
    occurrences.push({ ...next, end: earlier(next.end, frame.until) });
  }
  return dated(occurrences);
}

function period(timing: Counted, anchor: IsoDate): Due {
  const { value, unit, offset = 0 } = timing;
  if (!isPlain(unit)) return undated('clock');
  if (timing.from === 'utflytting') return { kind: 'period', start: shifted(anchor, -value, unit), end: anchor };
  return { kind: 'period', start: startOf(anchor, offset + 1, unit), end: endOf(anchor, offset + value, unit) };
}

function single(timing: Counted, anchor: IsoDate, calendar: Calendar): Due {
  const { type, value, unit, min } = timing;
  if (unit === 'time') return undated('clock');
  const moved = (count: number): IsoDate | null => (isPlain(unit) ? shifted(anchor, count, unit) : plusWorkingDays(anchor, count, calendar));
  if (type === 'at' && (unit === 'uke' || unit === 'måned')) {
    return dated([{ n: 1, start: startOf(anchor, value, unit), end: endOf(anchor, value, unit) }]);
  }
  // «1–3 dager før»: the larger number is the earlier day, so the ends change places.
  const [first, last] = type === 'before' ? [min === undefined ? undefined : -value, -(min ?? value)] : [min, value];
  const end = moved(last);
  const start = first === undefined ? undefined : moved(first);
  if (end === null || start === null) return { kind: 'beyond' };
  return dated([start === undefined ? { n: 1, end } : { n: 1, start, end }]);
}

/**
 * The days a timing falls on. Nothing is invented: a timing without a number, with a reservation, or in hours gets no
 * date. Readings where the sources are silent: the anchor day is day 1 of week 1, so «i uke 8» is day 50 to 56;
 * «innen tre virkedager etter» counts from the day after.
 */
export function dueDates(timing: Timing, frame: Frame, calendar: Calendar): Due {
  const { value, unit, from } = timing;
  if (timing.caveat !== undefined) return undated('reserved');
  if (value === undefined || unit === undefined) return undated('vague');
  const counted = { ...timing, value, unit };
  if (timing.type === 'recurring') return recurring(counted, frame);
  if (from === undefined) return undated(unit === 'time' ? 'clock' : 'vague');
  const anchor = frame.anchors[from];
  if (anchor === undefined) return unit === 'time' ? undated('clock') : { kind: 'missing', anchor: from };
  return timing.type === 'duration' ? period(counted, anchor) : single(counted, anchor, calendar);
}

import type { Anchor, Timing, Unit } from '../timing.ts';
import { type IsoDate, plusDays, plusMonths } from './civil-date.ts';
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
/** First day of the `n`-th week or month, counted from day 1 = `from`. */
const startOf = (from: IsoDate, n: number, unit: Unit): IsoDate =>
  unit === 'måned' ? plusMonths(from, n - 1) : plusDays(from, (n - 1) * (unit === 'uke' ? 7 : 1));
const endOf = (from: IsoDate, n: number, unit: Unit): IsoDate => plusDays(startOf(from, n + 1, unit), -1);

/** `from` moved by a number of units; null beyond the holiday table. */
function moved(from: IsoDate, count: number, unit: Unit, calendar: Calendar): IsoDate | null {
  if (unit === 'virkedag') return plusWorkingDays(from, count, calendar);
  return unit === 'måned' ? plusMonths(from, count) : plusDays(from, count * (unit === 'uke' ? 7 : 1));
}

function recurring(timing: Timing & { value: number; unit: Unit }, frame: Frame): Due {
  const { value, unit, from } = timing;
  if (unit === 'time' || unit === 'virkedag') return undated('clock');
  if (unit === 'dag' && value === 1) return undated('daily');
  const start = from ? frame.anchors[from] : frame.start;
  if (start === undefined) return { kind: 'missing', anchor: from ?? 'fase' };
  const last = timing.for ? endOf(start, timing.for.value, timing.for.unit) : (from ? undefined : frame.end) ?? frame.until;
  const occurrences: Occurrence[] = [];
  for (let n = 1; ; n++) {
    // A week is a stretch of days in which it is done once; a month runs to the same day of the next.
    const weekly = unit === 'uke';
    const end = weekly ? endOf(start, n * value, unit) : moved(start, n * value, unit, NO_HOLIDAYS) as IsoDate;
    const begins = weekly ? startOf(start, n * value, unit) : end;
    const lastEnd = weekly || !timing.for ? last : plusDays(last, 1);
    if (begins > frame.until || begins > lastEnd) return dated(occurrences);
    occurrences.push(weekly ? { n, start: begins, end: end > frame.until ? frame.until : end } : { n, end });
  }
}
const NO_HOLIDAYS: Calendar = { holidays: {}, firstYear: 0, lastYear: 0, saturdayCounts: false };

function period(timing: Timing & { value: number; unit: Unit }, anchor: IsoDate): Due {
  const { value, unit, offset = 0 } = timing;
  if (unit === 'time' || unit === 'virkedag') return undated('clock');
  if (timing.from === 'utflytting') return { kind: 'period', start: moved(anchor, -value, unit, NO_HOLIDAYS) as IsoDate, end: anchor };
  return { kind: 'period', start: startOf(anchor, offset + 1, unit), end: endOf(anchor, offset + value, unit) };
}

function single(timing: Timing & { value: number; unit: Unit }, anchor: IsoDate, calendar: Calendar): Due {
  const { type, value, unit, min } = timing;
  if (unit === 'time') return undated('clock');
  if (type === 'at' && (unit === 'uke' || unit === 'måned')) {
    return dated([{ n: 1, start: startOf(anchor, value, unit), end: endOf(anchor, value, unit) }]);
  }
  const [first, last] = type === 'before' ? [min === undefined ? undefined : -value, -(min ?? value)] : [min, value];
  const end = moved(anchor, last, unit, calendar);
  const start = first === undefined ? undefined : moved(anchor, first, unit, calendar);
  return end === null || start === null ? { kind: 'beyond' } : dated([{ n: 1, ...(start === undefined ? {} : { start }), end }]);
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

import { type IsoDate, plusDays, weekday, yearOf } from './civil-date.ts';

/** What the planner knows about the days: holidays of whole years, and what counts as a working day. */
export interface Calendar {
  /** Norwegian public holidays that do not simply fall on a Sunday, with their names. */
  holidays: Readonly<Record<IsoDate, string>>;
  /** First and last year of the table. */
  firstYear: number;
  lastYear: number;
  /** The sources do not say whether Saturday is a «virkedag». */
  saturdayCounts: boolean;
}

export const isCovered = (date: IsoDate, calendar: Calendar): boolean =>
  yearOf(date) >= calendar.firstYear && yearOf(date) <= calendar.lastYear;

export const knownYears = ({ firstYear, lastYear }: Pick<Calendar, 'firstYear' | 'lastYear'>): string => `Helligdagene er bare kjent fra ${firstYear} til ${lastYear}.`;

/** What the reader must know of a plan with days outside the table; empty where all of them are in it. */
export const coverageNote = (from: IsoDate, to: IsoDate, calendar: Calendar): string =>
  (isCovered(from, calendar) && isCovered(to, calendar) ? '' : knownYears(calendar));

export const holidayName = (date: IsoDate, calendar: Calendar): string | undefined => calendar.holidays[date];

export const isWorkingDay = (date: IsoDate, calendar: Calendar): boolean =>
  weekday(date) <= (calendar.saturdayCounts ? 6 : 5) && holidayName(date, calendar) === undefined;

/**
 * The `count`-th working day after `date` (before it, when negative). The day itself is not counted.
 * Null where the count leaves the table of holidays: a guess would look like an answer.
 */
export function plusWorkingDays(date: IsoDate, count: number, calendar: Calendar): IsoDate | null {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = plusDays(day, step);
    if (!isCovered(day, calendar)) return null;
    if (isWorkingDay(day, calendar)) left--;
  }
  return day;
}

import { type IsoDate, isoWeek, plusDays, plusMonths, weekday } from './civil-date.ts';

/** One row of a wall calendar: the ISO week and its seven days, Monday first. Days of other months are null. */
export interface WeekRow { week: number; days: (IsoDate | null)[] }
export interface Month { first: IsoDate; weeks: WeekRow[] }

function monthOf(first: IsoDate): Month {
  const next = plusMonths(first, 1);
  const weeks: WeekRow[] = [];
  for (let monday = plusDays(first, 1 - weekday(first)); monday < next; monday = plusDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, i) => plusDays(monday, i)).map((day) => (day >= first && day < next ? day : null));
    weeks.push({ week: isoWeek(monday), days });
  }
  return { first, weeks };
}

/** Every month from the one `from` lies in to the one `to` lies in. */
export function monthsBetween(from: IsoDate, to: IsoDate): Month[] {
  const months: Month[] = [];
  for (let first = `${from.slice(0, 8)}01`; first <= to; first = plusMonths(first, 1)) months.push(monthOf(first));
  return months;
}

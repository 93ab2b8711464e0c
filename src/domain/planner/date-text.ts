import { type IsoDate, weekday, yearOf } from './civil-date.ts';

// Own words, since the browser's `nb` differs between versions and may be missing: a plan must read the same everywhere.
const MONTHS = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'] as const;
export const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] as const;

const monthOf = (date: IsoDate): string => MONTHS[Number(date.slice(5, 7)) - 1] as string;
const dayOf = (date: IsoDate): number => Number(date.slice(8));

export const weekdayName = (date: IsoDate): string => WEEKDAYS[weekday(date) - 1] as string;

/** «2. mars 2026» */
export const longDate = (date: IsoDate): string => `${dayOf(date)}. ${monthOf(date)} ${yearOf(date)}`;

/** «mars 2026» */
export const monthAndYear = (date: IsoDate): string => `${monthOf(date)} ${yearOf(date)}`;

/** «20.–26. april» or «27. april–3. mai»; with the years when they differ. */
export function dateSpan(start: IsoDate, end: IsoDate): string {
  if (start === end) return `${dayOf(end)}. ${monthOf(end)}`;
  if (yearOf(start) !== yearOf(end)) return `${longDate(start)}–${longDate(end)}`;
  const first = monthOf(start) === monthOf(end) ? `${dayOf(start)}.` : `${dayOf(start)}. ${monthOf(start)}`;
  return `${first}–${dayOf(end)}. ${monthOf(end)}`;
}

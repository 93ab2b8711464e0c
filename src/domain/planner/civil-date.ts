import { UTCDateMini } from '@date-fns/utc';
import { addDays, addMonths, differenceInCalendarDays, getISODay, getISOWeek, isValid } from 'date-fns';

/**
 * A day in the calendar, «2026-03-29», without time or zone. All arithmetic runs in UTC, where every day has
 * 24 hours: summer time can never move a deadline.
 */
export type IsoDate = string;

const toUtc = (date: IsoDate): Date => new UTCDateMini(`${date}T00:00:00Z`);
const toIso = (date: Date): IsoDate => date.toISOString().slice(0, 10);

/** Whether the text is a day that exists: «2026-02-30» is not, nor is a year outside 1900–2999. */
export const isDate = (text: string): boolean =>
  /^(19|2\d)\d\d-\d\d-\d\d$/.test(text) && isValid(toUtc(text)) && toIso(toUtc(text)) === text;

export const plusDays = (date: IsoDate, days: number): IsoDate => toIso(addDays(toUtc(date), days));

/** The same day of another month, or its last day where that month is shorter: 31 January + 1 month is 28 or 29 February. */
export const plusMonths = (date: IsoDate, months: number): IsoDate => toIso(addMonths(toUtc(date), months));

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => differenceInCalendarDays(toUtc(to), toUtc(from));

/** 1 Monday … 7 Sunday. */
export const weekday = (date: IsoDate): number => getISODay(toUtc(date));

/** Week number by ISO 8601, as Norwegian calendars print it: 1–53. */
export const isoWeek = (date: IsoDate): number => getISOWeek(toUtc(date));

export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a.localeCompare(b) < 0 ? a : b);
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a.localeCompare(b) < 0 ? b : a);

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

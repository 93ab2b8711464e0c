import type { Unit } from '../timing.ts';
import { type IsoDate, plusDays, plusMonths } from './civil-date.ts';

/** Units that the calendar counts by itself. Hours need a clock, working days a table of holidays. */
export type PlainUnit = Exclude<Unit, 'time' | 'virkedag'>;
export const isPlain = (unit: Unit): unit is PlainUnit => unit !== 'time' && unit !== 'virkedag';

export const shifted = (from: IsoDate, count: number, unit: PlainUnit): IsoDate =>
  unit === 'måned' ? plusMonths(from, count) : plusDays(from, count * (unit === 'uke' ? 7 : 1));

/** First and last day of the `n`-th week, month or day, where the day itself is the first day of number 1. */
export const startOf = (from: IsoDate, n: number, unit: PlainUnit): IsoDate => shifted(from, n - 1, unit);
export const endOf = (from: IsoDate, n: number, unit: PlainUnit): IsoDate => plusDays(startOf(from, n + 1, unit), -1);

import { keysOf } from '../closed-list.ts';
import { type IsoDate, isDate, plusDays, plusMonths } from './civil-date.ts';
import type { StayPathway } from './deadline.ts';

/** How far a plan looks ahead when the date of moving out is not known. */
export const HORIZONS = { uker6: '6 uker', måneder3: '3 måneder', måneder6: '6 måneder', måneder12: '12 måneder' } as const;
export type Horizon = keyof typeof HORIZONS;
export const HORIZON_IDS = keysOf(HORIZONS);

/** What the reader has chosen. No name, and nothing that is kept. */
export interface Choice {
  pathway: StayPathway;
  movedIn: IsoDate;
  /** Planned date of moving out. */
  movingOut?: IsoDate | undefined;
  /** First day of an enetiltak. */
  aloneFrom?: IsoDate | undefined;
  horizon: Horizon;
}

/** The guide recommends up to six weeks for akutt; the first evaluation in omsorg is in week 20. */
export const usualHorizon = (pathway: StayPathway): Horizon => (pathway === 'akutt' ? 'uker6' : 'måneder6');

/** Last day of the plan. */
export function lastDay(choice: Choice): IsoDate {
  if (choice.movingOut) return choice.movingOut;
  const { movedIn, horizon } = choice;
  if (horizon === 'uker6') return plusDays(movedIn, 6 * 7 - 1);
  return plusMonths(movedIn, { måneder3: 3, måneder6: 6, måneder12: 12 }[horizon]);
}

/** The fields that hold a date, in the order of the form. */
export const DATE_FIELDS = ['movedIn', 'movingOut', 'aloneFrom'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** Nobody who moved in before this is a child today; guards against a slip in the year. */
const FIRST_MOVE_IN: IsoDate = '2000-01-01';
/** Longer than any stay; guards against a slip in the year that would make thousands of rows. */
const MAX_YEARS = 6;

/** What is wrong with a choice, in Norwegian, per field. Empty when the plan can be made. */
export function problemsOf(choice: Choice): Partial<Record<DateField, string>> {
  const { movedIn, movingOut, aloneFrom } = choice;
  if (movedIn === '') return { movedIn: 'Skriv eller velg datoen barnet flyttet inn.' };
  if (!isDate(movedIn) || movedIn < FIRST_MOVE_IN) return { movedIn: 'Datoen kan ikke være riktig. Sjekk årstallet.' };
  const problems: Partial<Record<DateField, string>> = {};
  if (movingOut !== undefined) {
    if (!isDate(movingOut)) problems.movingOut = 'Datoen finnes ikke. Rett den, eller la feltet stå tomt.';
    else if (movingOut <= movedIn) problems.movingOut = 'Utflyttingen må være etter innflyttingen.';
    else if (movingOut > plusMonths(movedIn, MAX_YEARS * 12)) problems.movingOut = `Utflyttingen er mer enn ${MAX_YEARS} år etter innflyttingen. Sjekk årstallet.`;
  }
  if (aloneFrom !== undefined) {
    if (!isDate(aloneFrom)) problems.aloneFrom = 'Datoen finnes ikke. Rett den, eller la feltet stå tomt.';
    else if (aloneFrom < movedIn) problems.aloneFrom = 'Enetiltaket kan ikke begynne før barnet flyttet inn.';
    else if (movingOut !== undefined && isDate(movingOut) && aloneFrom > movingOut) problems.aloneFrom = 'Enetiltaket kan ikke begynne etter utflyttingen.';
  }
  return problems;
}

import { capital } from './capital.ts';

/** A body or office that an older source names and that is called something else today. */
export interface Renamed {
  /** As the older source calls it, definite form, lower case: «fylkesnemnda». */
  was: string;
  /** Every form that a text may hold. */
  forms: string[];
  now: string;
  /** From when, or by what: «fra 1. januar 2023», «kommuneloven av 2018». */
  since: string;
}

/** The bodies that a text mentions by a name of the past. Whole words only. */
export const renamedIn = (text: string, all: readonly Renamed[]): Renamed[] =>
  all.filter((r) => r.forms.some((form) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'iu').test(text)));

/** «Fylkesnemnda heter nå barneverns- og helsenemnda (fra 1. januar 2023).» */
export const describeRenamed = ({ was, now, since }: Renamed): string => `${capital(was)} heter nå ${now} (${since}).`;

import { SETS, type SetId } from './catalog.ts';
import { norwegianDate } from './norwegian-date.ts';
import type { ResponsibleRole } from './responsible-roles.ts';
import type { Status } from './status.ts';

/** What a service says about one criterion. A field that is not filled in is not there. */
export interface Answer {
  /** The criterion's text as it stood when the status was chosen; empty in answers from before texts were kept. */
  text: string;
  status?: Status | undefined;
  /** How we know it. */
  evidence?: string | undefined;
  action?: string | undefined;
  role?: ResponsibleRole | undefined;
  /** ISO date. */
  due?: string | undefined;
}

/** «9 av 10». Either half may still be missing while the user types. */
export interface Count { met?: number | undefined; of?: number | undefined }

/** Why the service did not follow a recommendation. */
export interface Deviation {
  id: string;
  /** Id of the statement. */
  point: string;
  /** Its text as it stood. */
  text: string;
  instead: string;
  reason: string;
  role?: ResponsibleRole | undefined;
  /** ISO dates: decided, and to be looked at again. */
  date?: string | undefined;
  review?: string | undefined;
}

/** One assessment of one unit at one time. */
export interface Round {
  id: string;
  /** The unit or service, never a person. */
  unit: string;
  /** «Høsten 2026». */
  title: string;
  /** ISO date. */
  date: string;
  /** The sets that the unit assesses itself against. */
  sets: SetId[];
  /** True for the example, which can be wiped by one press. */
  example?: boolean | undefined;
  /** By criterion id. */
  answers: Record<string, Answer>;
  /** By indicator id. */
  counts: Record<string, Count>;
  deviations: Deviation[];
}

/** The form of a saved file, and of what is kept on the device. */
export const FORMAT = 'fagleser-egenvurdering';
export const VERSION = 2;

export interface AssessmentDocument {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** The edition of the site that wrote it. */
  edition: string;
  /** ISO date and time. */
  savedAt: string;
  /** Id of the round that is being worked on. */
  current: string;
  rounds: Round[];
}

export const emptyRound = (id: string, date: string): Round =>
  ({ id, unit: '', title: '', date, sets: [...SETS], answers: {}, counts: {}, deviations: [] });

/** Whether anything was filled in that would be missed. */
export const isEmptyRound = (round: Round): boolean =>
  !round.unit && !round.title && !Object.keys(round.answers).length && !Object.keys(round.counts).length && !round.deviations.length;

/** What a round is called where several stand together. */
export const roundName = (round: Round): string =>
  [round.unit || 'Uten enhetsnavn', round.title, norwegianDate(round.date)].filter(Boolean).join(', ');

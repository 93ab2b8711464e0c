import type { Actor } from '../actors.ts';
import type { Pathway, Phase } from '../pathways.ts';
import type { Strength } from '../strength.ts';
import type { Timing } from '../timing.ts';

/** The pathways a child can live through. Part 1 («felles») holds for all of them and is none of its own. */
export type StayPathway = Exclude<Pathway, 'felles'>;
export const STAY_PATHWAYS = ['omsorg', 'behandling', 'akutt'] as const satisfies readonly StayPathway[];
export const isStay = (pathway: Pathway): pathway is StayPathway => pathway !== 'felles';

/** Which stays a deadline holds for: every child's, only those in enetiltak, or the service itself and no child in particular. */
export const SITUATIONS = ['barnet', 'enetiltak', 'tjenesten'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** One statement behind a deadline: the source's own strength, time and role. */
export interface Statement {
  /** Id of the point: A1.4 */
  id: string;
  strength: Strength;
  actors: Actor[];
  timing: Timing;
}

/**
 * One thing to be done by a time, with every statement that says so. Statements of different strength stay apart;
 * where their times differ too, each time is shown.
 */
export interface Deadline {
  id: string;
  /** A short name without any strength word, for calendars and pictures. */
  title: string;
  /** Empty where it belongs to no stay (the nine requirements). */
  pathways: StayPathway[];
  phase?: Phase | undefined;
  situation: Situation;
  /** At least one. The first names the deadline's calendar events. */
  statements: Statement[];
  /** The timing whose date recurrences are counted from, where that is neither the stay's nor the phase's first day. */
  countFrom?: Timing | undefined;
  /** How the date is counted where the source does not say, in the editors' words. */
  reading?: string | undefined;
}

/** Whether a timing can become a date at all. */
export const isCountable = (timing: Timing): boolean =>
  timing.value !== undefined && timing.unit !== undefined && timing.unit !== 'time' && timing.caveat === undefined
  && (timing.from !== undefined || timing.type === 'recurring');

import { keysOf } from './closed-list.ts';

/** Everybody a source gives something to do, or whom it concerns. Id → Norwegian label (lower case, singular). */
export const ACTORS = {
  institusjonen: 'institusjonen',
  leder: 'leder i institusjonen',
  tiltaksansvarlig: 'tiltaksansvarlig',
  helseansvarlig: 'helseansvarlig',
  skoleansvarlig: 'skoleansvarlig',
  familieansvarlig: 'familieansvarlig',
  kartleggingsansvarlig: 'kartleggingsansvarlig',
  ansatte: 'ansatte',
  tiltaket: 'akuttiltaket',
  barnevernstjenesten: 'barnevernstjenesten',
  barnevernsleder: 'leder i barnevernstjenesten',
  kommunen: 'kommunen',
  inntaksenhet: 'enhet for inntak',
  inntaksrådgiver: 'rådgiver ved inntak i Bufetat',
  inntaksansvarlig: 'inntaksansvarlig',
  enhetsleder: 'enhetsleder i Bufetat',
  nit: 'nasjonalt inntaksteam (NIT)',
  beredskapshjemkonsulent: 'beredskapshjemkonsulent',
  bufetat: 'Bufetat',
  bufdir: 'Bufdir',
  nabe: 'NABE',
  spisskompetansemiljø: 'spisskompetansemiljø',
  sentralmyndigheten: 'sentralmyndigheten i Bufdir',
  statsforvalteren: 'fylkesmannen (nå statsforvalteren)',
  nemnda: 'fylkesnemnda (nå barneverns- og helsenemnda)',
  tilsyn: 'tilsynsmyndigheten',
  politi: 'politiet',
  påtalemyndighet: 'påtalemyndigheten',
  barn: 'barnet',
  foresatte: 'foreldre og foresatte',
  nettverk: 'nettverket',
} as const;
export type Actor = keyof typeof ACTORS;
export const ACTOR_IDS = keysOf(ACTORS);

/** The labels of some actors, as they stand in a sentence: «institusjonen, enhet for inntak». */
export const actorNames = (actors: readonly Actor[]): string => actors.map((a) => ACTORS[a]).join(', ');

/** Those the work is done for. Where a statement names only them, it concerns them. */
export const CONCERNED: ReadonlySet<Actor> = new Set(['barn', 'foresatte', 'nettverk']);

/** The word before the actors of a statement. The register holds both those who act and those it is about. */
export const actorsLabel = (actors: readonly Actor[]): 'Hvem' | 'Gjelder' => (actors.every((a) => CONCERNED.has(a)) ? 'Gjelder' : 'Hvem');

/** The roles an institution gives to named staff, in the order the guide presents them. */
export const INSTITUTION_ROLES = [
  'leder', 'tiltaksansvarlig', 'helseansvarlig', 'skoleansvarlig', 'familieansvarlig', 'kartleggingsansvarlig',
] as const satisfies readonly Actor[];

/** Who, as a sentence of its own: «Hvem: institusjonen.», «Gjelder: barnet.»; empty where nobody is named. */
export const whoSentence = (actors: readonly Actor[]): string => (actors.length ? `${actorsLabel(actors)}: ${actorNames(actors)}.` : '');

/** The institution as a whole, and everybody who works there. */
export const INSTITUTION_AS_WHOLE = ['institusjonen', 'ansatte'] as const satisfies readonly Actor[];

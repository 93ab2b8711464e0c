import type { StayPathway } from '../domain/planner/deadline.ts';

/** Words that say which of the three pathways somebody is in: «omsorgsinstitusjon», «behandlingsforløpet», «akuttopphold». */
const NAMES: Record<StayPathway, RegExp> = {
  omsorg: /^omsorgs?(?:institusjon|forl(?:ø|o|oe)p|avdeling|opphold)\p{L}*$/u,
  behandling: /^behandlings?(?:institusjon|forl(?:ø|o|oe)p|avdeling|opphold)\p{L}*$/u,
  akutt: /^akutt(?:institusjon|forl(?:ø|o|oe)p|avdeling|opphold)\p{L}*$/u,
};

/** The pathway that a query names, if it names one and no other. */
export function pathwayNamed(words: readonly string[]): StayPathway | undefined {
  const named = (Object.keys(NAMES) as StayPathway[]).filter((pathway) => words.some((word) => NAMES[pathway].test(word)));
  return named.length === 1 ? named[0] : undefined;
}

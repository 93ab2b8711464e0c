import type { Actor } from './actors.ts';
import type { Point } from './guideline.ts';

/** How a sentence begins when the role itself is its subject. Other beginnings carry meaning and stay. */
const SUBJECTS: Partial<Record<Actor, readonly string[]>> = {
  institusjonen: ['Institusjonen', 'Omsorgsinstitusjonen', 'Barnevernsinstitusjonen', 'Akuttiltaket', 'Akuttinstitusjonen'],
  leder: ['Leder', 'Lederen', 'Lederen på institusjonen', 'Lederen av institusjonen', 'Lederen ved institusjonen'],
  tiltaksansvarlig: ['Tiltaksansvarlig'],
  helseansvarlig: ['Helseansvarlig'],
  skoleansvarlig: ['Skoleansvarlig'],
  familieansvarlig: ['Familieansvarlig', 'Familieansvarlig i omsorgsinstitusjonen'],
  kartleggingsansvarlig: ['Kartleggingsansvarlig'],
  barnevernstjenesten: ['Barnevernstjenesten'],
  barnevernsleder: ['Lederen av barnevernstjenesten', 'Ledelsen i barnevernstjenesten'],
};

/**
 * The text as it stands under a role's heading, right after the strength word: subject and strength word are left out
 * where the sentence begins with them («Leder anbefales å sikre …» under «Leder»: [anbefales] «å sikre …»).
 * Any other sentence is returned whole.
 */
export function textUnder(role: Actor | null, point: Pick<Point, 'text' | 'strength' | 'actors'>): string {
  // With several actors the subject says who of them it is, so it stays.
  if (role === null || point.actors.length !== 1) return point.text;
  const opening = SUBJECTS[role]?.map((subject) => `${subject} ${point.strength} `).find((o) => point.text.startsWith(o));
  return opening ? point.text.slice(opening.length) : point.text;
}

import { type Catalog, type Criterion, SETS } from './catalog.ts';
import type { ResponsibleRole } from './responsible-roles.ts';
import type { Answer, Deviation, Round } from './round.ts';
import type { Status } from './status.ts';

/** Made-up answers by theme, so that a newcomer sees what the tool gives before answering anything. */
const THEMES: Record<string, { evidence: string; action: string; role: ResponsibleRole }> = {
  K1: { evidence: 'Rutinene ble gått gjennom i personalmøtet i vår. Halvparten har øvd på akuttsituasjoner.', action: 'Sette av to øvingsdager i året, og føre oversikt over hvem som har øvd.', role: 'leder i barnevernstjenesten' },
  K2: { evidence: 'Stikkprøve av ti vurderinger: risikoen er begrunnet i sju.', action: 'Ta i bruk en felles mal for risikovurdering på vakt.', role: 'fagleder' },
  K3: { evidence: 'Vi har avtale med politiet, men ikke med legevakten.', action: 'Avtale faste kontaktpunkter med legevakten og krisesenteret.', role: 'leder i barnevernstjenesten' },
  K4: { evidence: 'Evaluering etter hvert akuttvedtak siden januar.', action: 'Ta inn belastningen for barnet som eget punkt i evalueringen.', role: 'fagleder' },
  K5: { evidence: 'Stikkprøve av journaler: barnets syn står i åtte av ti.', action: 'Legge inn barnets syn som fast punkt i malen for akuttvedtak.', role: 'saksbehandler' },
  K6: { evidence: 'Samtaler med to brukerorganisasjoner i høst.', action: 'Lage et kort informasjonsark til foreldre, også på andre språk.', role: 'fagleder' },
  K7: { evidence: 'Vi bruker tolk, men spør ikke alltid om behovet.', action: 'Spørre om språk og behov for tolk ved første kontakt, og skrive svaret ned.', role: 'saksbehandler' },
  K8: { evidence: 'Nettverkskart finnes i seks av ti saker vi så på.', action: 'Øve på nettverkskart i neste fagdag.', role: 'teamleder' },
  K9: { evidence: 'Medarbeiderundersøkelsen i vår.', action: 'Innføre samtale innen to dager etter alvorlige hendelser.', role: 'leder i barnevernstjenesten' },
  M: { evidence: 'Gjennomgang av ti avsluttede opphold.', action: 'Ta målet opp som fast punkt i ukentlig møte.', role: 'leder i institusjonen' },
  V: { evidence: 'Vaktplanen og avtalen om bakvakt for i år.', action: 'Ta saken opp med kommunalsjefen før neste budsjett.', role: 'leder i barnevernstjenesten' },
};

/** A pattern without meaning, long enough that no theme gets the same answers. */
const PATTERN: (Status | undefined)[] = [
  'på plass', 'delvis', 'på plass', 'ikke på plass', 'på plass', 'delvis', 'på plass', 'på plass', 'delvis', 'ikke aktuelt', 'på plass', undefined, 'ikke på plass',
];

/** An example round of an invented service. `today` is an ISO date; the due dates lie in the months after it. */
export function exampleRound(catalog: Catalog, id: string, today: string): Round {
  const core = catalog.criteria.filter((c) => c.core);
  const answers = Object.fromEntries(core.flatMap((criterion, i) => {
    const answer = exampleAnswer(criterion, PATTERN[i % PATTERN.length], i, today);
    return answer ? [[criterion.id, answer]] : [];
  }));
  const counts = Object.fromEntries(catalog.indicators.map((indicator, i) => [indicator.id, { met: 10 - ((i * 3) % 7), of: 10 }]));
  return {
    id, unit: 'Eksempelkommunen barnevernstjeneste', title: 'Eksempel med oppdiktede svar', date: today,
    sets: [...SETS], example: true, answers, counts, deviations: exampleDeviation(core, id, today),
  };
}

function exampleAnswer(criterion: Criterion, status: Status | undefined, i: number, today: string): Answer | null {
  if (!status) return null;
  const theme = THEMES[criterion.group] ?? THEMES[criterion.id.charAt(0)];
  const gap = status === 'delvis' || status === 'ikke på plass';
  return {
    text: criterion.text, status,
    ...(theme && status !== 'ikke aktuelt' ? { evidence: theme.evidence } : {}),
    // One gap is left without a plan, so that the example shows how the tool says so.
    ...(theme && gap && i % 12 !== 3 ? { action: theme.action, role: theme.role, due: monthsAfter(today, 1 + (i % 5)) } : {}),
  };
}

function exampleDeviation(core: readonly Criterion[], id: string, today: string): Deviation[] {
  const advice = core.find((c) => c.strength === 'bør' && c.id.includes('.'));
  return advice ? [{
    id: `${id}-avvik`, point: advice.id, text: advice.text,
    instead: 'På kvelder og i helger involverer vi politiet og legevakten, og de andre neste virkedag.',
    reason: 'De andre instansene har ingen vakt utenfor kontortid.',
    role: 'fagleder', date: today, review: monthsAfter(today, 3),
  }] : [];
}

/** The same day `months` later, or the month's last day where it has none. */
export function monthsAfter(iso: string, months: number): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

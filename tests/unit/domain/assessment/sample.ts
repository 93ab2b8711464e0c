import type { Catalog, Criterion } from '../../../../src/domain/assessment/catalog.ts';
import { type Answer, emptyRound, type Round } from '../../../../src/domain/assessment/round.ts';
import type { Status } from '../../../../src/domain/assessment/status.ts';

/** A small catalog: one krav with two core points and one deeper, one goal with one indicator, one preparedness point. */
const criterion = (id: string, strength: Criterion['strength'], more: Partial<Criterion> = {}): Criterion =>
  ({ id, set: 'krav', group: 'K1', text: `Tekst ${id}`, strength, core: true, ...more });

export const CATALOG: Catalog = {
  groups: [{ id: 'K1', set: 'krav', title: 'Kunnskap' }, { id: 'M7', set: 'kvalitetsmaal', title: 'Tvang' }, { id: 'V1', set: 'beredskap', title: 'Beredskap' }],
  criteria: [
    criterion('K1.1', 'bør'), criterion('K1.2', 'må'), criterion('K1.9', 'skal', { core: false }),
    criterion('M7', 'beskrevet', { set: 'kvalitetsmaal', group: 'M7' }),
    criterion('V1.2', 'må', { set: 'beredskap', group: 'V1' }),
  ],
  indicators: [{ id: 'M7.2', goal: 'M7', text: 'Indikator M7.2' }],
};

/** A round whose answers have these statuses. */
export const roundWith = (statuses: Record<string, Status>, more: Partial<Round> = {}): Round => ({
  ...emptyRound('r', '2026-03-01'),
  answers: Object.fromEntries(Object.entries(statuses).map(([id, status]): [string, Answer] => [id, { text: `Tekst ${id}`, status }])),
  ...more,
});

import type { Cell } from '../csv.ts';
import type { Catalog } from './catalog.ts';
import type { Overview } from './overview.ts';
import type { PlanItem } from './action-plan.ts';
import { answersWithoutCriterion } from './answers.ts';
import { askedCriteria } from './progress.ts';
import type { Round } from './round.ts';
import { NOT_ASSESSED, STATUSES } from './status.ts';

/** The tables that can be taken to a spreadsheet, head row first. */

export const answersTable = (round: Round, catalog: Catalog): Cell[][] => [
  ['Id', 'Del', 'Tema', 'Styrke', 'Kriterium', 'Status', 'Hvordan vi vet det', 'Tiltak', 'Ansvarlig rolle', 'Frist', 'Oppfylt', 'Av'],
  ...askedCriteria(round, catalog).map((c) => {
    const a = round.answers[c.id];
    return [c.id, c.set, title(catalog, c.group), c.strength, c.text, a?.status ?? '', a?.evidence, a?.action, a?.role, a?.due, null, null];
  }),
  ...(round.sets.includes('kvalitetsmaal') ? catalog.indicators : []).map((i) => {
    const count = round.counts[i.id];
    return [i.id, 'indikator', title(catalog, i.goal), '', i.text, '', '', '', '', '', count?.met, count?.of];
  }),
  ...answersWithoutCriterion(round, catalog.criteria).map(([id, a]) =>
    [id, 'tidligere', '', '', a.text, a.status ?? '', a.evidence, a.action, a.role, a.due, null, null]),
];

export const planTable = (plan: readonly PlanItem[], catalog: Catalog): Cell[][] => [
  ['Frist', 'Tiltak', 'Ansvarlig rolle', 'Status', 'Id', 'Tema', 'Styrke', 'Kriterium', 'Mangler'],
  ...plan.map((p) => [p.answer.due, p.answer.action, p.answer.role, p.status, p.criterion.id, title(catalog, p.criterion.group), p.criterion.strength, p.criterion.text, p.missing.join(', ')]),
];

export const overviewTable = (overview: Overview, catalog: Catalog): Cell[][] => [
  ['Id', 'Tema', 'Kriterium', ...STATUSES, NOT_ASSESSED, 'Oppfylt', 'Av', 'Enheter med tall'],
  ...overview.rows.map((r) => [r.criterion.id, title(catalog, r.criterion.group), r.criterion.text, ...STATUSES.map((s) => r.counts[s]), r.notAssessed, null, null, null]),
  ...overview.indicators.map((i) => [i.indicator.id, title(catalog, i.indicator.goal), i.indicator.text, ...STATUSES.map(() => null), null, i.met, i.of, i.units]),
];

const title = (catalog: Catalog, group: string): string => catalog.groups.find((g) => g.id === group)?.title ?? '';

import { type Overview, overviewOf } from '../../domain/assessment/overview.ts';
import { isEmptyRound, type Round, roundName } from '../../domain/assessment/round.ts';
import { NOT_ASSESSED, STATUSES } from '../../domain/assessment/status.ts';
import { h, need } from '../dom/elements.ts';
import type { App } from './app.ts';
import { actionButton, cell, table } from './dom.ts';

/** Several units in one table, with counts for each criterion. */
export function overviewView({ root, session, catalog }: App): () => void {
  const place = need(root, '[data-overview]');
  const output = h('div', {});
  const list = h('fieldset', { 'data-overview-rounds': '' });
  /** Rounds the user has ticked or unticked; the others follow the rule below. */
  const chosen = new Map<string, boolean>();
  list.addEventListener('change', (event) => {
    const { value, checked } = event.target as HTMLInputElement;
    chosen.set(value, checked);
    show();
  });

  const rounds = () => session.document.rounds.filter((r) => !isEmptyRound(r));
  const included = () => rounds().filter((r) => chosen.get(r.id) ?? isLatestOfUnit(r, rounds()));
  const show = () => output.replaceChildren(...result(overviewOf(included(), catalog), included().length));
  return () => {
    if (rounds().length < 2) return place.replaceChildren(h('p', {}, 'Legg til filer fra enhetene dine, så kommer oversikten her.'));
    list.replaceChildren(h('legend', {}, 'Ta med'), ...rounds().map((r) =>
      h('label', { className: 'check' }, h('input', { type: 'checkbox', value: r.id, checked: included().includes(r) }), ` ${roundName(r)}`)));
    show();
    if (!list.isConnected) place.replaceChildren(list, output, h('p', { className: 'button-row' }, actionButton('overview-csv', 'Last ned oversikten til regneark (CSV)')));
  };
}

/** The rounds that are ticked in the overview. */
export const overviewRounds = ({ root, session }: App): Round[] => {
  const ticked = new Set([...root.querySelectorAll<HTMLInputElement>('[data-overview-rounds] input:checked')].map((i) => i.value));
  return session.document.rounds.filter((r) => ticked.has(r.id));
};

/** At first each unit counts once, by its latest round, and examples do not count. */
const isLatestOfUnit = (round: Round, all: readonly Round[]): boolean =>
  !round.example && !all.some((r) => !r.example && r.unit === round.unit && r.date > round.date);

function result({ rows, indicators }: Overview, units: number): HTMLElement[] {
  if (!rows.length) return [h('p', {}, 'Ingen av rundene du har valgt, har vurderte punkter.')];
  return [
    h('p', {}, `${units} ${units === 1 ? 'runde' : 'runder'} er talt med. Svakest først.`),
    table('Antall enheter med hver status', ['Punkt', ...STATUSES, NOT_ASSESSED], rows.map((r) => h('tr', {},
      cell('Punkt', h('a', { href: `#vurder-${r.criterion.id}` }, r.criterion.id), ` ${r.criterion.text}`),
      ...STATUSES.map((s) => cell(s, r.counts[s])), cell(NOT_ASSESSED, r.notAssessed))), 'overview-table'),
    ...(indicators.length ? [table('Indikatorer, lagt sammen', ['Antall', 'Enheter', 'Indikator'], indicators.map((i) => h('tr', {},
      cell('Antall', `${i.met} av ${i.of}`), cell('Enheter', i.units), cell('Indikator', `${i.indicator.id} ${i.indicator.text}`))))] : []),
  ];
}

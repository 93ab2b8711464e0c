import { countText } from '../../domain/assessment/answers.ts';
import { chartRows } from '../../domain/assessment/chart-rows.ts';
import { askedCriteria } from '../../domain/assessment/progress.ts';
import { type ResultRow, tally, weakestFirst } from '../../domain/assessment/result.ts';
import { roundName, type Round } from '../../domain/assessment/round.ts';
import { STATUSES } from '../../domain/assessment/status.ts';
import { capital } from '../../domain/capital.ts';
import { h, need } from '../dom/elements.ts';
import type { App } from './app.ts';
import { chart, square } from './chart.ts';
import { cell, svg, table } from './dom.ts';

/** The result as a picture, a table with the weakest first, and the indicators as counts. */
export function resultView({ root, session, catalog }: App): () => void {
  const at = (name: string) => need(root, `[data-${name}]`);
  return () => {
    const { round } = session;
    const rows = weakestFirst(round, catalog);
    at('report-head').textContent = `${roundName(round)}${round.example ? ' (oppdiktede svar)' : ''}`;
    at('result-summary').textContent = summary(rows, askedCriteria(round, catalog).filter((c) => c.core && !round.answers[c.id]?.status).length);
    at('chart').replaceChildren(...(rows.length ? [chart(chartRows(round, catalog))] : []));
    at('result-table').replaceChildren(...(rows.length ? [table('Alle vurderte punkter, svakest først', ['Status', 'Punkt', 'Slik vet vi det'], rows.map(resultRow))] : [h('p', {}, 'Resultatet vises her når du har vurdert det første punktet.')]));
    at('result-brief').replaceChildren(...brief(rows));
    at('result-indicators').replaceChildren(...indicators(round, catalog));
  };
}

function summary(rows: readonly ResultRow[], left: number): string {
  if (!rows.length) return '';
  const counts = tally(rows.map((r) => r.status));
  const words = STATUSES.filter((s) => counts[s]).map((s) => `${counts[s]} ${s}`);
  return `${words.join(', ')}.${left ? ` ${left} av punktene er ikke vurdert ennå.` : ''}`;
}

/** A status as shape and word. */
export const statusLabel = (status: ResultRow['status']): HTMLElement =>
  h('span', { className: 'status-label' }, svg('svg', { viewBox: '0 0 24 24', width: 20, height: 20, 'aria-hidden': 'true' }, square(status, 3, 3)), status);

const resultRow = ({ criterion, answer, status }: ResultRow): HTMLTableRowElement => {
  const row = h('tr', {},
    cell('Status', statusLabel(status)),
    cell('Punkt', h('a', { href: `#vurder-${criterion.id}` }, criterion.id), ` ${criterion.text}`),
    cell('Slik vet vi det', answer.evidence ?? ''));
  row.dataset.status = status;
  return row;
};

/** On paper the gaps stand in the table with their reasons; the rest is told more briefly. */
const brief = (rows: readonly ResultRow[]): HTMLElement[] => (['på plass', 'ikke aktuelt'] as const).flatMap((status) => {
  const these = rows.filter((r) => r.status === status);
  return these.length ? [h('h3', {}, `${capital(status)} (${these.length})`),
    h('ul', { className: 'result-list' }, ...these.map(({ criterion }) => h('li', {}, h('strong', {}, criterion.id), ` ${criterion.text}`)))] : [];
});

function indicators(round: Round, catalog: App['catalog']): HTMLElement[] {
  if (!round.sets.includes('kvalitetsmaal')) return [];
  const items = catalog.indicators.flatMap((i) => {
    const text = countText(round.counts[i.id]);
    return text ? [h('li', {}, h('strong', {}, `${text}: `), h('a', { href: `#gruppe-${i.goal}` }, i.id), ` ${i.text}`)] : [];
  });
  return items.length ? [h('h3', {}, 'Indikatorer'), h('ul', { className: 'result-list' }, ...items)] : [];
}

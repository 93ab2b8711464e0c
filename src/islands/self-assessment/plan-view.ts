import { actionPlan, type PlanItem } from '../../domain/assessment/action-plan.ts';
import { norwegianDate } from '../../domain/assessment/norwegian-date.ts';
import { h, need } from '../dom/elements.ts';
import type { App } from './app.ts';
import { cell, table } from './dom.ts';
import { statusLabel } from './result-view.ts';

/** The gaps as a plan, in the order of their due dates. */
export function planView({ root, session, catalog }: App): () => void {
  const place = need(root, '[data-plan]');
  return () => {
    const plan = actionPlan(session.round, catalog, session.today);
    place.replaceChildren(plan.length
      ? table('Tiltaksplan, etter frist', ['Frist', 'Tiltak', 'Ansvarlig rolle', 'Punkt', 'Status'], plan.map(planRow), 'plan-table')
      : h('p', {}, 'Ingen punkter er vurdert som «delvis» eller «ikke på plass».'));
  };
}

const planRow = ({ criterion, answer, status, overdue }: PlanItem): HTMLTableRowElement => h('tr', {},
  cell('Frist', answer.due ? norwegianDate(answer.due) : missing('frist mangler'), overdue && h('strong', { className: 'overdue' }, ' passert')),
  cell('Tiltak', answer.action || missing('tiltak mangler')),
  cell('Ansvarlig rolle', answer.role ?? missing('ikke satt')),
  cell('Punkt', h('a', { href: `#vurder-${criterion.id}` }, criterion.id), h('span', { className: 'on-screen' }, ` ${criterion.text}`)),
  cell('Status', statusLabel(status)));

const missing = (text: string): HTMLElement => h('em', { className: 'missing' }, text);

import { PHASES } from '../../domain/pathways.ts';
import { dateSpan, longDate } from '../../domain/planner/date-text.ts';
import type { DatedItem, OpenItem, Plan } from '../../domain/planner/plan.ts';
import { type Calendar, knownYears } from '../../domain/planner/working-days.ts';
import { describeTiming } from '../../domain/timing.ts';
import { h } from '../dom/elements.ts';
import { notesOf } from './page-data.ts';
import { facts, strengthWords } from './parts.ts';

/** A heading with rows under it, or nothing at all. */
function block(target: HTMLElement, title: string, about: string, rows: HTMLElement[]): void {
  target.replaceChildren(...(rows.length === 0 ? [] : [h('h3', {}, title), h('p', {}, about), h('ul', { className: 'plan-rows' }, ...rows)]));
}

export function renderPhases(target: HTMLElement, plan: Plan): void {
  target.replaceChildren(h('dl', {}, ...plan.phases.filter((p) => p.dates !== null).map(({ phase, dates, reading }) => h('div', {},
    h('dt', {}, PHASES[phase]),
    h('dd', {}, dates?.end ? dateSpan(dates.start, dates.end) : `fra ${longDate(dates?.start ?? '')}`, h('span', { className: 'quiet' }, ` ${reading}`))))));
}

/** Each weekly task once, with the weeks it runs. */
export function renderWeekly(target: HTMLElement, plan: Plan): void {
  const runs = new Map<string, DatedItem[]>();
  for (const item of plan.dated.filter((i) => i.weekly)) runs.set(item.deadline.id, [...(runs.get(item.deadline.id) ?? []), item]);
  block(target, 'Hver uke', 'Gjøres en gang i løpet av hver uke i oppholdet.', [...runs.values()].map((items) => {
    const [first, last] = [items[0] as DatedItem, items.at(-1) as DatedItem];
    return h('li', { className: 'plan-row' },
      h('p', { className: 'plan-date' }, h('span', {}, dateSpan(first.occurrence.start ?? first.occurrence.end, last.occurrence.end)), h('span', { className: 'quiet' }, `${items.length} ${items.length === 1 ? 'uke' : 'uker'}`)),
      h('div', {}, h('p', { className: 'plan-title' }, `${first.deadline.title} `, ...strengthWords(first.statements)), facts(describeTiming(first.timing), first.statements), ...notesOf(first.deadline.id)));
  }));
}

export function renderPeriods(target: HTMLElement, plan: Plan): void {
  block(target, 'Perioder', 'Tidsrom som kilden setter. De er ikke frister.', plan.periods.map((i) => h('li', { className: 'plan-row' },
    h('p', { className: 'plan-date' }, dateSpan(i.start, i.end)),
    h('div', {}, h('p', { className: 'plan-title' }, `${i.deadline.title} `, ...strengthWords(i.statements)), facts(describeTiming(i.timing), i.statements)))));
}

const why = ({ due, timing }: OpenItem, calendar: Calendar): string =>
  due.kind === 'missing' && due.anchor === 'utflytting' ? `${describeTiming(timing)}. Skriv planlagt utflytting for å få datoen`
  : due.kind === 'beyond' ? `${describeTiming(timing)}. ${knownYears(calendar)} Datoen kan ikke regnes ut`
  : describeTiming(timing);

export function renderOpen(target: HTMLElement, plan: Plan, calendar: Calendar): void {
  block(target, 'Uten dato', 'Kilden gir ingen dato her, eller datoen fristen regnes fra, mangler. Det er like fullt oppgaver.',
    plan.open.map((i) => h('li', { className: 'plan-row' },
      h('p', { className: 'plan-date vague' }, why(i, calendar)),
      h('div', {}, h('p', { className: 'plan-title' }, `${i.deadline.title} `, ...strengthWords(i.statements)), facts('', i.statements)))));
}

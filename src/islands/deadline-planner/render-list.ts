import { monthAndYear } from '../../domain/planner/date-text.ts';
import type { DatedItem, Plan } from '../../domain/planner/plan.ts';
import type { Calendar } from '../../domain/planner/working-days.ts';
import { describeTiming } from '../../domain/timing.ts';
import { h } from '../dom/elements.ts';
import { notesOf } from './page-data.ts';
import { dateLabel, facts, factsAgain, strengthWords } from './parts.ts';

/** What the reader must see beside a date: outside the stay, or disputed. Notes stand at the first time only. */
function remarks(item: DatedItem, { choice }: Plan): Node[] {
  const { start, end, n } = item.occurrence;
  const say = (text: string) => h('p', { className: 'point-note' }, text);
  return [
    ...(choice.movingOut !== undefined && (start ?? end) > choice.movingOut ? [say('Etter den planlagte utflyttingen.')] : []),
    ...(end < choice.movedIn ? [say('Før barnet flyttet inn. Oppholdet er kortere enn fristen forutsetter.')] : []),
    ...(item.disputed ? [h('p', { className: 'point-note' }, h('strong', {}, 'Kildene sier ulikt.'), ' Begge datoene står i planen.')] : []),
    ...(n === 1 ? notesOf(item.deadline.id) : []),
  ];
}

const row = (item: DatedItem, plan: Plan, calendar: Calendar): HTMLElement =>
  h('li', { className: 'plan-row' },
    dateLabel(item.occurrence, calendar),
    h('div', {},
      h('p', { className: 'plan-title' }, `${item.deadline.title} `, ...strengthWords(item.statements),
        item.of > 1 && h('span', { className: 'quiet' }, ` ${item.occurrence.n} av ${item.of}`)),
      item.occurrence.n === 1 ? facts(describeTiming(item.timing), item.statements) : factsAgain(item.statements),
      ...remarks(item, plan)));

/** The dated list, month by month. */
export function renderList(target: HTMLElement, plan: Plan, calendar: Calendar): void {
  const months = [...new Set(plan.dated.map((i) => i.occurrence.end.slice(0, 7)))];
  target.replaceChildren(...(months.length === 0
    ? [h('p', {}, 'Ingen frister med dato passer med utvalget.')]
    : months.map((month) => h('section', { className: 'plan-month' },
      h('h3', {}, monthAndYear(`${month}-01`)),
      h('ol', { className: 'plan-rows' }, ...plan.dated.filter((i) => i.occurrence.end.startsWith(month)).map((i) => row(i, plan, calendar)))))));
}

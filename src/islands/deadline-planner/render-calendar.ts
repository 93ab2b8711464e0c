import { earlier, type IsoDate, later } from '../../domain/planner/civil-date.ts';
import { dateSpan, monthAndYear, WEEKDAYS } from '../../domain/planner/date-text.ts';
import { type Month, monthsBetween } from '../../domain/planner/month-grid.ts';
import type { DatedItem, Plan } from '../../domain/planner/plan.ts';
import { type Calendar, holidayName, isWorkingDay } from '../../domain/planner/working-days.ts';
import { STRENGTH_SHAPE, strengthsAmong } from '../../domain/strength.ts';
import { h } from '../dom/elements.ts';
import { statementOf } from './page-data.ts';
import { strengthWords } from './parts.ts';

const link = (item: DatedItem): HTMLElement => {
  const strength = strengthsAmong(item.statements)[0];
  return h('a', { href: statementOf(item.statements[0]?.id ?? '').href, className: `plan-event ${strength ? `event-${STRENGTH_SHAPE[strength]}` : ''}` },
    item.deadline.title, h('span', { className: 'visually-hidden' }, ` (${strengthsAmong(item.statements).join(', ')})`));
};

function dayCell(day: IsoDate | null, items: DatedItem[], plan: Plan, calendar: Calendar): HTMLElement {
  if (day === null) return h('td', { className: 'empty' });
  const due = items.filter((i) => i.occurrence.end === day);
  const running = items.some((i) => i.occurrence.start !== undefined && i.occurrence.start <= day && day <= i.occurrence.end && !i.weekly);
  const holiday = holidayName(day, calendar);
  const mark = day === plan.choice.movedIn ? 'Innflytting' : day === plan.choice.movingOut ? 'Utflytting' : undefined;
  return h('td', { className: [!isWorkingDay(day, calendar) && 'free', running && 'running', due.length > 0 && 'due'].filter(Boolean).join(' ') },
    h('span', { className: 'plan-day' }, String(Number(day.slice(8)))),
    due.length > 0 && h('span', { className: 'plan-count' }, String(due.length), h('span', { className: 'visually-hidden' }, due.length === 1 ? ' frist' : ' frister')),
    mark !== undefined && h('strong', { className: 'plan-mark' }, mark),
    holiday !== undefined && h('span', { className: 'plan-holiday' }, holiday),
    ...due.map(link));
}

function month({ first, weeks }: Month, plan: Plan, calendar: Calendar): HTMLElement {
  const items = plan.dated;
  const due = items.filter((i) => i.occurrence.end.startsWith(first.slice(0, 7)));
  return h('section', { className: 'plan-month' },
    h('table', { className: 'plan-grid' },
      h('caption', {}, monthAndYear(first)),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Uke'), ...WEEKDAYS.map((d) => h('th', { scope: 'col', abbr: d }, d.slice(0, 2))))),
      h('tbody', {}, ...weeks.map((week) => h('tr', {}, h('th', { scope: 'row' }, String(week.week)), ...week.days.map((day) => dayCell(day, items, plan, calendar)))))),
    // A phone has no room for words in the squares: there they stand under the month.
    h('ul', { className: 'plan-legend' }, ...due.map((i) => h('li', {}, h('span', {}, `${dateSpan(i.occurrence.start ?? i.occurrence.end, i.occurrence.end)} `), link(i), ' ', ...strengthWords(i.statements)))));
}

/** A wall calendar of the stay. What may be done on several days stands on the last of them; the others are tinted. */
export function renderCalendar(target: HTMLElement, plan: Plan, calendar: Calendar): void {
  const last = plan.dated.reduce((latest, i) => later(latest, i.occurrence.end), plan.until);
  const first = plan.dated.reduce((earliest, i) => earlier(earliest, i.occurrence.end), plan.choice.movedIn);
  target.replaceChildren(...monthsBetween(first, last).map((m) => month(m, plan, calendar)));
}

import { whoSentence } from '../../domain/actors.ts';
import { capital } from '../../domain/capital.ts';
import { type IsoDate, isoWeek } from '../../domain/planner/civil-date.ts';
import { dateSpan, weekdayName } from '../../domain/planner/date-text.ts';
import type { Statement } from '../../domain/planner/deadline.ts';
import type { Occurrence } from '../../domain/planner/due-dates.ts';
import { type Calendar, holidayName } from '../../domain/planner/working-days.ts';
import { STRENGTH_SHAPE, strengthsAmong } from '../../domain/strength.ts';
import { h } from '../dom/elements.ts';
import { statementOf } from './page-data.ts';

/** The strength words of some statements, drawn as the pages draw them. */
export const strengthWords = (statements: Statement[]): HTMLElement[] =>
  strengthsAmong(statements).map((word) => h('span', { className: `strength strength-${STRENGTH_SHAPE[word]}` }, word));

const links = (statements: Statement[]): (Node | string)[] => statements.flatMap((s, i) => [
  ...(i > 0 ? [', '] : []), h('a', { href: statementOf(s.id).href, 'aria-label': `Punkt ${s.id}` }, s.id)]);

/** When, who, and where it stands: the line under a title. */
export function facts(when: string, statements: Statement[]): HTMLElement {
  const who = whoSentence([...new Set(statements.flatMap((s) => s.actors))]);
  const documents = [...new Set(statements.map((s) => statementOf(s.id).document))].join('; ');
  return h('p', { className: 'quiet' },
    when && `${capital(when)}. `, who && `${who} `, `Kilde: ${documents}, `, ...links(statements));
}

/** The same from the second time on: only the links. */
export const factsAgain = (statements: Statement[]): HTMLElement => h('p', { className: 'quiet' }, ...links(statements));

/** «torsdag 5. mars» or «20.–26. april», with the week and the holiday's name. */
export function dateLabel({ start, end }: Omit<Occurrence, 'n'>, calendar: Calendar): HTMLElement {
  const span = start !== undefined && start !== end;
  const holiday = holidayName(end, calendar);
  return h('p', { className: 'plan-date' },
    h('span', {}, span ? dateSpan(start, end) : `${weekdayName(end)} ${dateSpan(end, end)}`),
    h('span', { className: 'quiet' }, weeks(start ?? end, end)),
    holiday !== undefined && h('span', { className: 'plan-holiday' }, holiday));
}

const weeks = (start: IsoDate, end: IsoDate): string =>
  isoWeek(start) === isoWeek(end) ? `uke ${isoWeek(end)}` : `uke ${isoWeek(start)}–${isoWeek(end)}`;

import type { PlanItem } from './action-plan.ts';
import { roundName, type Round } from './round.ts';

/** An all-day event, as any calendar library can write it. */
export interface CalendarEvent {
  /** The same for the same action for ever: a second import updates the first. */
  uid: string;
  /** ISO date. */
  date: string;
  title: string;
  description: string;
  /** Days before the date that the calendar reminds. */
  remindDaysBefore: number;
}

/** One event for each action of the plan that has a due date. */
export const calendarEvents = (plan: readonly PlanItem[], round: Round): CalendarEvent[] =>
  plan.flatMap(({ criterion, answer, status }) => (answer.due ? [{
    uid: `${round.id}-${criterion.id.toLowerCase()}@egenvurdering.fagleser`,
    date: answer.due,
    title: `Frist ${criterion.id}: ${answer.action || 'tiltak mangler'}`,
    description: [
      `${criterion.id} (${criterion.strength}): ${criterion.text}`,
      `Status: ${status}`,
      `Ansvarlig: ${answer.role ?? 'ikke satt'}`,
      `Egenvurdering: ${roundName(round)}`,
    ].join('\n'),
    remindDaysBefore: 7,
  }] : []));

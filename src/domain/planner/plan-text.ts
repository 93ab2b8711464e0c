import { PATHWAYS } from '../pathways.ts';
import type { Choice } from './choice.ts';
import { longDate } from './date-text.ts';
import type { Plan } from './plan.ts';
import { type Calendar, coverageNote } from './working-days.ts';

/** «Frister i forløp omsorg, innflytting 2. mars 2026» */
export const planTitle = ({ pathway, movedIn }: Choice): string => `Frister i forløp ${PATHWAYS[pathway].toLowerCase()}, innflytting ${longDate(movedIn)}`;

/** What the plan rests on: how far it goes, what counts as a working day, and where the table of holidays ends. */
export function planSummary({ choice, until }: Plan, calendar: Calendar): string {
  return [
    choice.movingOut ? `Planlagt utflytting ${longDate(choice.movingOut)}.` : `Planen går til ${longDate(until)}.`,
    choice.aloneFrom ? `Enetiltak fra ${longDate(choice.aloneFrom)}.` : '',
    calendar.saturdayCounts ? 'Lørdag er regnet som virkedag.' : 'Virkedager er mandag til fredag.',
    coverageNote(choice.movedIn, until, calendar),
  ].filter(Boolean).join(' ');
}

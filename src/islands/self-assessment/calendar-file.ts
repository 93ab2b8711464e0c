import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import type { CalendarEvent } from '../../domain/assessment/calendar-events.ts';

/**
 * Due dates as an iCalendar text. `ical-generator` (MIT, maintained, no dependencies, 8 kB) rather than `ics`
 * (21 kB: it brings a second schema library along); folding and escaping are not ours to write.
 */
export function calendarFile(events: readonly CalendarEvent[], name: string, now: Date): string {
  const calendar = ical({ name, prodId: { company: 'Fagleser', product: 'Egenvurdering', language: 'NO' }, method: ICalCalendarMethod.PUBLISH });
  // Grows from one download to the next, so that a calendar takes the later one for the newer.
  const minutes = Math.floor(now.getTime() / 60_000);
  for (const event of events) {
    calendar.createEvent({
      id: event.uid, stamp: now, sequence: minutes, allDay: true, start: new Date(`${event.date}T00:00:00Z`),
      summary: event.title, description: event.description,
    }).createAlarm({ type: ICalAlarmType.display, triggerBefore: event.remindDaysBefore * 24 * 60 * 60, description: event.title });
  }
  return calendar.toString();
}

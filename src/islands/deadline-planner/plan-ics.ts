import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { whoSentence } from '../../domain/actors.ts';
import { plusDays } from '../../domain/planner/civil-date.ts';
import { eventId } from '../../domain/planner/event-id.ts';
import type { DatedItem, Plan } from '../../domain/planner/plan.ts';
import type { StatementText } from '../../domain/planner/statement-text.ts';
import { strengthsAmong } from '../../domain/strength.ts';
import { describeTiming } from '../../domain/timing.ts';
import { ALARMS, type AlarmChoice } from './alarms.ts';

export interface IcsOptions {
  label: string;
  alarm: AlarmChoice;
  /** The moment of the export. Later exports carry a higher sequence, so that a calendar lets them replace the earlier. */
  now: Date;
}

const SEQUENCE_START = Date.UTC(2026, 0, 1);
const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

function description(item: DatedItem, textOf: (id: string) => StatementText): string {
  return [
    `${describeTiming(item.timing)}${item.of > 1 ? ` (${item.occurrence.n} av ${item.of})` : ''}`,
    ...item.statements.map((s) => {
      const { text, source } = textOf(s.id);
      const who = whoSentence(s.actors);
      return `${s.strength} · ${s.id}: ${text}${who && ` ${who}`} Kilde: ${source}.`;
    }),
    item.disputed ? 'Kildene sier ulikt om tidspunktet.' : '',
    item.deadline.reading ?? '',
    'Uoffisiell leseutgave. Det er originalen som gjelder.',
  ].filter(Boolean).join('\n');
}

/**
 * The dated part of a plan as a calendar file. All events last whole days, so no time zone and no summer time can move
 * them; they leave the day free, and are marked private, since a deadline may tell about a child.
 */
export function planIcs(plan: Plan, textOf: (id: string) => StatementText, { label, alarm, now }: IcsOptions): string {
  const name = label.trim();
  const calendar = ical({
    prodId: { company: 'Fagleser', product: 'Frister', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
    name: name ? `Frister: ${name}` : 'Frister',
  });
  const { seconds } = ALARMS[alarm];
  for (const item of plan.dated) {
    const { deadline, statements, occurrence } = item;
    const lead = deadline.statements.find((s) => s.timing === item.timing) ?? statements[0];
    const url = lead && textOf(lead.id).url;
    const summary = `${name ? `${name}: ` : ''}${deadline.title} (${strengthsAmong(statements).join('/')})`;
    // What is done «i uke 8» may be done on any of its days. Everything else stands on the day it is due.
    const first = item.timing.type === 'at' ? occurrence.start ?? occurrence.end : occurrence.end;
    calendar.createEvent({
      id: eventId(item, plan.choice.pathway, label),
      start: midnight(first), end: midnight(plusDays(occurrence.end, 1)), allDay: true,
      summary, description: description(item, textOf),
      stamp: now, sequence: Math.max(0, Math.floor((now.getTime() - SEQUENCE_START) / 1000)),
      transparency: ICalEventTransparency.TRANSPARENT, class: ICalEventClass.PRIVATE,
      ...(url ? { url } : {}),
      ...(seconds === null ? {} : { alarms: [{ type: ICalAlarmType.display, trigger: seconds, description: summary }] }),
    });
  }
  return calendar.toString();
}

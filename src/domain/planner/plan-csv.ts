import { actorNames } from '../actors.ts';
import { csvOf } from '../csv.ts';
import { strengthsAmong } from '../strength.ts';
import { describeTiming, type Timing } from '../timing.ts';
import { type IsoDate, isoWeek } from './civil-date.ts';
import { weekdayName } from './date-text.ts';
import type { Statement } from './deadline.ts';
import type { Plan } from './plan.ts';
import type { StatementText } from './statement-text.ts';

const HEADING = ['Fra', 'Senest', 'Ukedag', 'Kalenderuke', 'Frist', 'Gang', 'Styrke', 'Når', 'Hvem', 'Punkt', 'Utsagn', 'Kilde', 'Merknad'];

/** A plan as rows: first what has a date, in its order, then what has none. */
export function planCsv(plan: Plan, textOf: (id: string) => StatementText): string {
  const about = (title: string, count: string, timing: Timing, statements: Statement[], note: string): string[] => [
    title, count, strengthsAmong(statements).join(', '), describeTiming(timing),
    actorNames([...new Set(statements.flatMap((s) => s.actors))]),
    statements.map((s) => s.id).join(', '), statements.map((s) => textOf(s.id).text).join(' '),
    [...new Set(statements.map((s) => textOf(s.id).source))].join('; '), note,
  ];
  const when = (start: IsoDate | undefined, end: IsoDate): string[] => [start ?? '', end, weekdayName(end), String(isoWeek(end))];
  const notes = (item: { deadline: { reading?: string | undefined } }, ...more: string[]) => [...more, item.deadline.reading ?? ''].filter(Boolean).join(' ');
  return csvOf([
    HEADING,
    ...plan.dated.map((i) => [
      ...when(i.occurrence.start, i.occurrence.end),
      ...about(i.deadline.title, i.of > 1 ? `${i.occurrence.n} av ${i.of}` : '', i.timing, i.statements, notes(i, i.disputed ? 'Kildene sier ulikt.' : '')),
    ]),
    ...plan.periods.map((i) => [...when(i.start, i.end), ...about(i.deadline.title, '', i.timing, i.statements, notes(i, 'Periode.'))]),
    ...plan.open.map((i) => ['', '', '', '', ...about(i.deadline.title, '', i.timing, i.statements, notes(i, 'Uten dato.'))]),
  ]);
}

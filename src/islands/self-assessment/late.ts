// What few visits need, loaded when it is asked for: see load-late.ts.
export { answersTable, overviewTable, planTable } from '../../domain/assessment/csv-tables.ts';
export { exampleRound } from '../../domain/assessment/example.ts';
export { csvOf } from '../../domain/csv.ts';
export { calendarFile } from './calendar-file.ts';

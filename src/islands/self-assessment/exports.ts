import { actionPlan } from '../../domain/assessment/action-plan.ts';
import { calendarEvents } from '../../domain/assessment/calendar-events.ts';
import { overviewOf } from '../../domain/assessment/overview.ts';
import { roundName } from '../../domain/assessment/round.ts';
import { fileName } from '../storage/file-name.ts';
import { saveFile } from '../storage/save-file.ts';
import type { App } from './app.ts';
import { tell } from './ask.ts';
import { loadLate } from './load-late.ts';
import { overviewRounds } from './overview-view.ts';

type Late = Awaited<ReturnType<typeof loadLate>>;

/** The tables, each under the name its file gets. */
const TABLES = {
  svar: ({ session, catalog }: App, late: Late) => late.answersTable(session.round, catalog),
  tiltaksplan: ({ session, catalog }: App, late: Late) => late.planTable(actionPlan(session.round, catalog, session.today), catalog),
  oversikt: (app: App, late: Late) => late.overviewTable(overviewOf(overviewRounds(app), app.catalog), app.catalog),
};

export async function saveCsv(app: App, name: keyof typeof TABLES): Promise<void> {
  const late = await loadLate();
  const file = fileName([name, name === 'oversikt' ? '' : app.session.round.unit, app.session.today], 'csv');
  saveFile(file, late.csvOf(TABLES[name](app, late)), 'text/csv');
  app.announce(`Lastet ned ${file}.`);
}

export async function saveCalendar(app: App): Promise<void> {
  const { session, catalog } = app;
  const events = calendarEvents(actionPlan(session.round, catalog, session.today), session.round);
  if (!events.length) {
    await tell('Ingen frister ennå', 'Sett frist på minst ett punkt som er «delvis» eller «ikke på plass», så kan du laste dem ned.');
    return;
  }
  const late = await loadLate();
  const file = fileName(['frister', session.round.unit, session.today], 'ics');
  saveFile(file, late.calendarFile(events, `Tiltaksplan: ${roundName(session.round)}`, new Date()), 'text/calendar');
  app.announce(`Lastet ned ${file} med ${events.length} frister.`);
}

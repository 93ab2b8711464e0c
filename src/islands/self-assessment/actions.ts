import { withAnswer, withTextSeen } from '../../domain/assessment/answers.ts';
import { previousRound } from '../../domain/assessment/previous-round.ts';
import { isEmptyDocument, addRound, mergeRounds, withoutRound } from '../../domain/assessment/rounds.ts';
import { roundName } from '../../domain/assessment/round.ts';
import { fileName } from '../storage/file-name.ts';
import { saveFile } from '../storage/save-file.ts';
import type { App } from './app.ts';
import { ask, askBeforeLoss, tell } from './ask.ts';
import { saveCalendar, saveCsv } from './exports.ts';
import { openDocuments, saveDocument } from './files.ts';
import { need } from '../dom/elements.ts';
import { loadLate } from './load-late.ts';
import { print } from './printing.ts';

/** Everything a button can do, by the name in its `data-action`; `value` is the button's. */
type Action = (app: App, value: string) => void | Promise<void>;

const criterionOf = ({ catalog }: App, id: string) => catalog.criteria.find((c) => c.id === id);

/** A button that vanishes takes the focus with it, so each such action says where it goes. */
const focus = ({ root }: App, selector: string) => root.querySelector<HTMLElement>(selector)?.focus();
/** The form of the chosen round, from its beginning. */
const toForm = (app: App) => focus(app, '[name="round:unit"]');
const toStatus = (app: App, id: string) => focus(app, `[name="status:${id}"]:checked, [name="status:${id}"]`);

async function fillExample(app: App): Promise<void> {
  const { session, catalog } = app;
  const late = await loadLate();
  const wasEmpty = isEmptyDocument(session.document);
  session.update((document) => addRound({ ...document, rounds: document.rounds.filter((r) => !r.example) }, late.exampleRound(catalog, session.newId(), session.today)));
  if (wasEmpty && !session.keeping) session.safeElsewhere();
  app.announce('Eksempelet er fylt inn, med oppdiktede svar.');
  focus(app, '[data-action="remove-example"]');
}

async function removeExample(app: App): Promise<void> {
  const { session, catalog } = app;
  const { round } = session;
  const late = await loadLate();
  const untouched = JSON.stringify(round) === JSON.stringify(late.exampleRound(catalog, round.id, round.date));
  if (!untouched && !await askBeforeLoss('Fjern eksempelet?', 'Du har endret noe i eksempelet. Endringene blir borte.', 'fjern', () => saveDocument(app))) return;
  session.update((document) => withoutRound(document, round.id, session.newRound()));
  app.announce('Eksempelet er fjernet.');
  focus(app, '[data-action="example"]');
}

async function removeRound(app: App, id: string): Promise<void> {
  const round = app.session.document.rounds.find((r) => r.id === id);
  if (!round || !await askBeforeLoss('Slett runden?', `${roundName(round)} blir borte.`, 'slett', () => saveDocument(app))) return;
  app.session.update((document) => withoutRound(document, id, app.session.newRound()));
  app.announce('Runden er slettet.');
  focus(app, '[data-action="new-round"]');
}

async function wipe(app: App): Promise<void> {
  const text = 'Alle runder blir borte, både her og det som er lagret på denne enheten. Filer du har lagret, blir ikke rørt.';
  if (!await askBeforeLoss('Slett alle svar?', text, 'slett', () => saveDocument(app))) return;
  app.session.wipe();
  need<HTMLFormElement>(app.root, '[data-deviation-form]').reset();
  app.announce('Alle svar er slettet.');
}

function newRound(app: App): void {
  const { session } = app;
  const { unit, sets } = session.round;
  session.update((document) => addRound(document, { ...session.newRound(), unit: session.round.example ? '' : unit, sets }));
  app.announce(`En ny, tom runde er begynt.${previousRound(session.document, session.round) ? ' Forrige svar står ved hvert punkt.' : ''}`);
  toForm(app);
}

function saveRaw({ session: { trouble, today } }: App): void {
  if (trouble && 'raw' in trouble) saveFile(fileName(['egenvurdering', 'kopi', today], 'json'), trouble.raw, 'application/json');
}

async function takeTheirs(app: App): Promise<void> {
  if (await askBeforeLoss('Bruk svarene fra den andre fanen?', 'Endringene du har gjort her, blir borte.', 'bruk dem', () => saveDocument(app))) app.session.takeTheirs();
}

/** The checkbox that keeps on the device, and its undoing. */
export async function toggleKeeping(app: App, on: boolean): Promise<void> {
  const { session } = app;
  if (!on) {
    session.stopKeeping();
    app.announce('Svarene er slettet fra denne enheten. De står fortsatt på siden.');
    return;
  }
  if (session.keep()) return app.announce('Svarene lagres på denne enheten.');
  if (session.trouble?.kind !== 'unreadable') return;
  const answer = await ask('Lagre over det som ligger her?', 'Det ligger noe på enheten som ikke kan åpnes. Lagrer du nå, blir det borte.', [
    { value: 'kopi', label: 'Ta en kopi og lagre over', main: true }, { value: 'uten', label: 'Lagre over uten kopi' }, { value: 'avbryt', label: 'Avbryt' },
  ]);
  if (answer === 'kopi') saveRaw(app);
  if (answer !== 'avbryt') session.keep(true);
}

export const ACTIONS: Record<string, Action> = {
  example: fillExample,
  'remove-example': removeExample,
  open: openDocuments,
  save: saveDocument,
  'save-raw': saveRaw,
  wipe,
  'print-form': () => print('form'),
  'print-report': () => print('report'),
  'print-deviations': () => print('deviations'),
  'answers-csv': (app) => saveCsv(app, 'svar'),
  'plan-csv': (app) => saveCsv(app, 'tiltaksplan'),
  'overview-csv': (app) => saveCsv(app, 'oversikt'),
  'plan-ics': saveCalendar,
  'new-round': newRound,
  'choose-round': (app, id) => { app.session.update((document) => ({ ...document, current: id })); toForm(app); },
  'remove-round': removeRound,
  'remove-deviation': (app, id) => {
    app.session.updateRound((r) => ({ ...r, deviations: r.deviations.filter((d) => d.id !== id) }));
    focus(app, '[data-deviation-form] [name="point"]');
  },
  'clear-status': (app, id) => {
    const criterion = criterionOf(app, id);
    if (criterion) app.session.updateRound((r) => withAnswer(r, criterion, { status: undefined }));
    toStatus(app, id);
  },
  'text-seen': (app, id) => {
    const criterion = criterionOf(app, id);
    if (criterion) app.session.updateRound((r) => withTextSeen(r, criterion));
    toStatus(app, id);
  },
  'remove-answer': (app, id) => {
    app.session.updateRound((r) => ({ ...r, answers: Object.fromEntries(Object.entries(r.answers).filter(([key]) => key !== id)) }));
    focus(app, `[data-group-id="${id}"] summary`);
  },
  'keep-both': ({ session }) => session.resolve((ours, theirs) => mergeRounds(ours, theirs.rounds, session.newId, 'fra en annen fane').document),
  'take-theirs': takeTheirs,
  'keep-again': (app) => toggleKeeping(app, true),
  dismiss: ({ session }) => session.dismissTrouble(),
};

/** Runs an action; a part that could not be loaded is told, never swallowed. */
export async function runAction(app: App, name: string, value: string): Promise<void> {
  try {
    await ACTIONS[name]?.(app, value);
  } catch (error) {
    console.error(error);
    await tell('Det gikk ikke', 'Nettleseren fikk ikke hentet det som trengs. Svarene dine er ikke endret. Prøv igjen når du har nett, eller bruk den nedlastede utgaven.');
  }
}

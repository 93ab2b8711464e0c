import { isEmptyRound, roundName } from '../../domain/assessment/round.ts';
import { isEmptyDocument, mergeRounds } from '../../domain/assessment/rounds.ts';
import { readMessage } from '../../schemas/assessment-messages.ts';
import { readAssessment } from '../../schemas/read-assessment.ts';
import { fileName } from '../storage/file-name.ts';
import { OPEN_MESSAGE } from '../storage/messages.ts';
import { chooseFiles, readTextFile } from '../storage/open-file.ts';
import { saveFile } from '../storage/save-file.ts';
import type { App } from './app.ts';
import { ask, askBeforeLoss, tell } from './ask.ts';
import type { AssessmentDocument } from '../../domain/assessment/round.ts';

/** Saves all rounds to a file. */
export function saveDocument({ session, announce }: App): void {
  const name = fileName(['egenvurdering', session.round.unit, session.today], 'json');
  saveFile(name, session.serialise(), 'application/json');
  session.safeElsewhere();
  announce(`Lagret til filen ${name}.`);
}

/** Opens one or more files. If one of them does not hold, it says which and why, and changes nothing. */
export async function openDocuments(app: App): Promise<void> {
  const files = await chooseFiles('.json,application/json', true);
  const documents: AssessmentDocument[] = [];
  let migrated = false;
  for (const file of files) {
    const opened = await readTextFile(file);
    const read = opened.ok ? readAssessment(opened.text) : null;
    if (!read?.ok) {
      await tell(`${file.name} kan ikke åpnes`, read ? readMessage(read.fault) : OPEN_MESSAGE[opened.ok ? 'unreadable' : opened.fault]);
      return;
    }
    documents.push(read.document);
    migrated ||= read.migratedFrom !== undefined;
  }
  if (documents.length) await take(app, documents);
  if (migrated) await tell('Filen var av en eldre versjon', 'Svarene er gjort om til dagens form. Svar for et helt krav står nå under kravet. Filen på disken er ikke endret.');
}

/** Puts opened documents in place of an empty one; otherwise asks whether to add or replace, and offers a copy first. */
async function take(app: App, documents: AssessmentDocument[]): Promise<void> {
  const { session } = app;
  const rounds = documents.flatMap((d) => d.rounds).filter((r) => !isEmptyRound(r));
  if (!rounds.length) {
    await tell('Filen er tom', 'Filen er en egenvurdering, men har ingen svar. Ingenting er endret.');
    return;
  }
  const [only] = documents;
  const replace = () => {
    if (documents.length === 1 && only) session.update(() => only);
    else session.update((document) => mergeRounds({ ...document, rounds: [session.newRound()] }, rounds, session.newId).document);
    if (documents.length === 1 && !session.keeping) session.safeElsewhere();
    app.announce(`${rounds.length} ${rounds.length === 1 ? 'runde er åpnet' : 'runder er åpnet'}.`);
  };
  if (isEmptyDocument(session.document)) return replace();

  const names = rounds.slice(0, 5).map(roundName).join('; ');
  const answer = await ask('Du har svar her fra før', `Åpne: ${names}${rounds.length > 5 ? ' …' : ''}. Vil du legge dette til ved siden av det du har, eller erstatte det?`, [
    { value: 'legg til', label: 'Legg til', main: true }, { value: 'erstatt', label: 'Erstatt det jeg har' }, { value: 'avbryt', label: 'Avbryt' },
  ]);
  if (answer === 'legg til') {
    const { document, added, same } = mergeRounds(session.document, rounds, session.newId);
    session.update(() => document);
    app.announce(`${added} lagt til. ${same ? `${same} var her fra før.` : ''}`);
  } else if (answer === 'erstatt' && await askBeforeLoss('Erstatt alle svarene?', 'Svarene du har her nå, blir borte.', 'erstatt', () => saveDocument(app))) replace();
}

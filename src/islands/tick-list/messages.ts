import type { Progress } from '../../domain/ticks.ts';
import type { TicksFault } from '../../domain/ticks-file.ts';

/** What the tick list tells its user. Always: what, and what to do. */
export const MESSAGE = {
  loose: 'Hakene er ikke lagret. De er borte når du lukker siden, om du ikke tar vare på dem eller lagrer til fil.',
  kept: 'Hakene ligger i denne nettleseren til du sletter dem. Deler du maskin, kan andre se dem.',
  keptOnDisk: 'Du har åpnet en nedlastet utgave, så hakene følger denne ene siden og denne nettleseren. Flytter eller bytter du mappen, finner du dem ikke igjen: lagre til fil.',
  oneList: 'Det er én liste for hver fase. Følger du opp flere barn, lagrer du hver liste til fil. Ikke skriv navn i filnavnet.',
  unsaved: 'Hakene er ikke lagret. Avslutter du nå, er de borte. Du kan ta vare på dem eller lagre dem til fil først.',
  cleared: 'Alle haker er fjernet.',
  wiped: 'Slettet fra enheten. Hakene står her til du lukker siden.',
  opened: 'Filen er åpnet.',
  saved: 'Filen er laget. Nettleseren spør deg, eller legger den der nedlastinger havner.',
  restored: 'Hakene er tilbake.',
  wipedElsewhere: 'Hakene ble slettet fra enheten i en annen fane. De står her til du lukker siden.',
  changedElsewhere: 'Listen er endret i en annen fane. Ingenting her er lagret over det.',
  takenOver: 'Hakene er hentet fra den andre fanen.',
  unreadable: 'Det som er lagret på enheten for denne siden, kan ikke leses. Det er ikke slettet.',
  blocked: 'Før du kan ta vare på hakene her, må du slette det uleselige. Lagre det først til fil hvis du vil undersøke det.',
} as const;

const FILE_MESSAGE: Record<Exclude<TicksFault['fault'], 'other-page'>, string> = {
  damaged: 'Filen er skadet og kan ikke leses. Ingenting er endret.',
  foreign: 'Filen er ikke en sjekkliste herfra. Ingenting er endret.',
  newer: 'Filen er laget av en nyere utgave enn denne. Hent den nyeste utgaven. Ingenting er endret.',
};
export const fileFault = (fault: TicksFault, page: string): string => (fault.fault === 'other-page'
  ? `Filen gjelder en annen fase: den er laget for ${fault.page}, og dette er ${page}. Ingenting er endret.`
  : FILE_MESSAGE[fault.fault]);

export const progressText = ({ done, changed, total }: Progress): string =>
  `${done} av ${total} gjort${changed ? `, ${changed} må leses på nytt` : ''}`;

export const orphanText = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'Én hake gjelder en oppgave' : `${ids.length} haker gjelder oppgaver`} som ikke står på listen lenger: ${ids.join(', ')}.`;

import type { StorageFault } from './browser-storage.ts';
import type { OpenFault } from './open-file.ts';

/** What the user is told when storage or a file does not do what was asked. Always: what, and what to do. */
export const STORAGE_MESSAGE: Record<StorageFault, string> = {
  absent: 'Nettleseren lar ikke siden lagre noe på denne enheten. Det kan komme av en innstilling eller et privat vindu. Lagre til fil i stedet.',
  full: 'Lageret i nettleseren er fullt, så endringene ble ikke lagret på denne enheten. Ingenting er slettet. Lagre til fil, og slett det du ikke trenger.',
};

export const OPEN_MESSAGE: Record<OpenFault, string> = {
  'too-large': 'Filen er for stor til å være laget her. Ingenting er endret.',
  'not-text': 'Filen er skadet eller av en annen type: den inneholder ikke lesbar tekst. Ingenting er endret.',
  unreadable: 'Nettleseren fikk ikke lest filen. Den kan være flyttet eller slettet. Ingenting er endret.',
};

import type { EditionFacts } from '../../src/site/edition.ts';

/** The text file beside index.html. Windows line ends and a byte order mark, so that Notepad shows it right. */
export const readMe = (edition: EditionFacts): string => `\uFEFF${[
  `Fagleser ${edition.version}, bygd ${edition.built}`,
  '',
  'Slik bruker du den:',
  '1. Pakk ut hele mappen. Den virker ikke inne i zip-filen.',
  '2. Åpne index.html med Edge, Chrome eller Firefox (dobbeltklikk).',
  '3. Alt virker uten nett: tekst, søk, frister og sjekklister.',
  '',
  'Mappen kan ligge på en minnepinne, i en fellesmappe eller på skrivebordet. Ingenting installeres.',
  'Det du fyller ut, blir i nettleseren på denne enheten. Bruk «Lagre til fil» for å ta det med deg eller flytte mappen.',
  '',
  `Innholdet bør ses over på nytt innen ${edition.review}. Se etter en nyere utgave der du hentet denne.`,
  'Dette er en uoffisiell leseutgave. Det er originalene som gjelder.',
  '',
].join('\r\n')}`;

import type { EditionRecord } from '../../service-worker/edition-record.ts';
import { ageText } from '../edition-status/age.ts';
import type { Stored } from './stored.ts';

/** «7,4 MB» */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString('nb', { maximumFractionDigits: 1 })} MB`;

/** «8. mars 2026» */
export const dateText = (iso: string): string => new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** One line for each edition on the device: what, how large, how old. `here` is the id of the page's own. */
export const editionText = (edition: EditionRecord, here: string, now: number): string =>
  `${edition.id === here ? 'Denne utgaven' : 'En annen utgave'}: ${edition.version}, bygd ${dateText(edition.built)} (${ageText(edition.built, now)}). ${edition.files} filer, ${megabytes(edition.bytes)}.`;

/** What stands above the buttons. `off`: the reader has removed the site; `busy`: it is being stored. */
export function summary({ editions, unfinished }: Stored, { off, busy }: { off: boolean; busy: boolean }): string {
  if (editions.length) return 'Nettstedet er lagret på denne enheten og virker uten nett.';
  if (busy) return 'Nettstedet lagres nå. Du kan lese videre imens.';
  if (off) return 'Du har fjernet nettstedet fra denne enheten. Det lagres ikke igjen før du ber om det.';
  return unfinished ? 'Nettstedet er bare delvis lagret. Det fortsetter neste gang du har nett.' : 'Nettstedet er ikke lagret på denne enheten ennå.';
}

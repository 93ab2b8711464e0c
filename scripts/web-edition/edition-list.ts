import { createHash } from 'node:crypto';
import type { EditionList } from '../../src/service-worker/edition-record.ts';
import { cacheName } from '../../src/service-worker/names.ts';
import type { EditionFacts } from '../../src/site/edition.ts';
import { UNUSED } from '../offline/data-scripts.ts';

/** Files that are not for the device: the worker itself, and the downloads for other devices. */
const NOT_STORED = /^(sw\.js|last-ned\/.*\.(zip|sha256))$/;

/** The address of a file under the site's root, as its pages link to it. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1').split('/').map(encodeURIComponent).join('/');

/** What the worker must know of an edition. The cache's name follows from the content, so an edition that differs in one byte gets its own. */
export function editionList(files: ReadonlyMap<string, Uint8Array>, base: string, edition: Pick<EditionFacts, 'id' | 'version' | 'iso' | 'reviewIso'>): EditionList {
  const stored = [...files].filter(([file]) => !NOT_STORED.test(file) && !UNUSED.test(file));
  const list = stored.map(([file, bytes]): [string, string] => [addressOf(file), createHash('sha256').update(bytes).digest('base64')]);
  const content = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 8);
  return {
    id: edition.id, version: edition.version, built: edition.iso, review: edition.reviewIso,
    files: stored.length, bytes: stored.reduce((sum, [, bytes]) => sum + bytes.length, 0),
    cache: cacheName(`http://nettsted${base}`, `${edition.id}-${content}`), list,
  };
}

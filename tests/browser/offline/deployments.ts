// Editions of the built site, for the server to change between.
import { editionList } from '../../../scripts/web-edition/edition-list.ts';
import { bundleWorker } from '../../../scripts/web-edition/bundle-worker.ts';
import { EDITION } from '../../../src/site/edition.ts';
import type { Files } from '../support/server.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array) => new TextDecoder().decode(content);

/** A file that pages do not name with a hash: what a page could mix in from another edition. */
export const MARK_FILE = 'data/utgave-merke.json';

/** A part of the built site that is large enough to be cut off in the middle, and quick to store. */
export const partOfSite = (built: Files): Files => new Map([...built].filter(([file]) => !/^(pagefind\/(fragment|index)|bakgrunn|kilder\/register|forlop\/[a-z]+)\//.test(file)));

/** The built site as it would look in an edition called `name`: every page and one data file tell which it is. */
export async function edition(name: string, built: Files): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([...built].map(([file, content]) => [file, file.endsWith('.html') ? bytes(text(content).replace(/data-edition="[^"]*"/g, `data-edition="${name}"`).replace('<html ', `<html data-merke="${name}" `)) : content]));
  files.set(MARK_FILE, bytes(JSON.stringify(name)));
  files.set('sw.js', bytes(await bundleWorker(editionList(files, '/', { ...EDITION, id: name }))));
  return files;
}

/** The same site, built with SERVICE_WORKER=av. */
export async function withoutWorker(files: Files): Promise<Files> {
  const off = new Map<string, Uint8Array>([...files].map(([file, content]) => [file, file.endsWith('.html') ? bytes(text(content).replace(/ data-worker="[^"]*"/g, '')) : content]));
  return off.set('sw.js', bytes(await bundleWorker(null)));
}

import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { EditionList } from './edition-record.ts';
import { recordAddress } from './edition-record.ts';
import { withArriving } from './editions.ts';
import { recallArriving, rememberArriving } from './memory.ts';
import { isOurs } from './names.ts';
import { SCOPE, worker, type WorkerEvent } from './scope.ts';

/** What fetches and checks the files of an edition: Workbox, told each file's SHA-256. */
export function precacheOf(edition: EditionList): PrecacheController {
  const controller = new PrecacheController({ cacheName: edition.cache, fallbackToNetwork: false });
  // The revision makes Workbox fetch past the browser's own cache; the integrity makes the browser check the content.
  controller.addToCacheList(edition.list.map(([url, hash]) => ({ url: SCOPE + url, revision: hash, integrity: `sha256-${hash}` })));
  return controller;
}

/**
 * Fills the cache of an edition; `controller` knows its addresses. Rejects when a file is missing, has other content than the list says, or finds no room.
 */
export async function install(edition: EditionList, controller: PrecacheController, event: WorkerEvent): Promise<void> {
  await rememberArriving(withArriving(await recallArriving(), edition.cache, worker.registration.waiting !== null));
  const cache = await caches.open(edition.cache);
  try {
    await copyUnchanged(cache, edition, new Set(controller.getURLsToCacheKeys().values()));
    await fetchAll(edition, event);
    const { cache: _, list: __, ...record } = edition;
    await cache.put(recordAddress(SCOPE), new Response(JSON.stringify(record), { headers: { 'content-type': 'application/json' } }));
  } catch (error) {
    // No room for two editions: give back what was taken. After any other fault the next try goes on from here.
    if ((error as Error).name === 'QuotaExceededError') await caches.delete(edition.cache);
    throw error;
  }
}

/** Files that are fetched at a time: a controller fetches one after the other, and most of the wait is the way to the server. */
const LANES = 4;

async function fetchAll(edition: EditionList, event: WorkerEvent): Promise<void> {
  const lanes = Array.from({ length: LANES }, (_, lane) => precacheOf({ ...edition, list: edition.list.filter((__, i) => i % LANES === lane) }));
  // biome-ignore lint/suspicious/noExplicitAny: Workbox names the event by a type of TypeScript's worker library
  const ends = await Promise.allSettled(lanes.map((lane) => lane.install(event as any)));
  // All lanes have stopped before a fault is told, so that nothing is written after the cache is given back.
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Files that an edition on the device has already, with the same SHA-256, need not be fetched again. */
async function copyUnchanged(cache: Cache, edition: EditionList, wanted: ReadonlySet<string>): Promise<void> {
  for (const name of await caches.keys()) {
    if (!isOurs(SCOPE, name) || name === edition.cache) continue;
    const other = await caches.open(name);
    for (const request of await other.keys()) {
      if (!wanted.has(request.url) || await cache.match(request)) continue;
      const found = await other.match(request);
      if (found) await cache.put(request, found);
    }
  }
}

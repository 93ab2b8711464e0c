import type { EditionList } from './edition-record.ts';
import { editionOf, takeIntoUse } from './editions.ts';
import { install, precacheOf } from './install.ts';
import { recall, recallArriving, remember, rememberArriving, tidy } from './memory.ts';
import type { PageSays } from './messages.ts';
import { addressesOf } from './names.ts';
import { openPages, type RequestEvent, SCOPE, worker } from './scope.ts';

/** Put in by the build. */
declare const __EDITION__: EditionList;
const edition = __EDITION__;
const controller = precacheOf(edition);

worker.addEventListener('install', (event) => event.waitUntil(install(edition, controller, event)));

worker.addEventListener('activate', (event) => event.waitUntil((async () => {
  await remember(takeIntoUse(await recall(), edition.cache, await openPages()));
  await rememberArriving((await recallArriving()).filter((name) => name !== edition.cache && worker.registration.installing !== null));
  await tidy();
})()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(SCOPE)) event.respondWith(answer(event));
});

/** What the edition holds, else the network, else (for a page) that there is no such page in the edition. */
async function answer(event: RequestEvent): Promise<Response> {
  const navigates = event.request.mode === 'navigate';
  try {
    const found = await fromEdition(event, navigates);
    if (found) return found;
  } catch { /* Storage that fails must not take the network with it. */ }
  return fetch(event.request).catch(async (error: unknown) => {
    const { current } = await recall();
    const missing = navigates && current ? await stored(`${SCOPE}404.html`, current) : undefined;
    if (!missing) throw error;
    return missing;
  });
}

/** A page from the edition in use; what a page loads, from the edition it was opened with. */
async function fromEdition(event: RequestEvent, navigates: boolean): Promise<Response | undefined> {
  const editions = await recall();
  const name = navigates ? editions.current : editionOf(editions, event.clientId);
  // A worker that a page starts belongs to the page's edition.
  const owner = editions.earlier[event.clientId];
  if (owner && !navigates && event.resultingClientId) await remember({ ...editions, earlier: { ...editions.earlier, [event.resultingClientId]: owner } });
  if (navigates && Object.keys(editions.earlier).length) event.waitUntil(tidy());
  return name === null ? undefined : stored(event.request.url, name);
}

async function stored(address: string, name: string): Promise<Response | undefined> {
  const own = name === edition.cache;
  for (const url of addressesOf(address)) {
    // Files are stored with their revision as query; the revisions of an earlier edition are known to its cache only.
    const key = own ? controller.getCacheKeyForURL(url) : url;
    const found = key && await caches.match(key, { cacheName: name, ignoreSearch: !own });
    if (found) return found;
  }
  return undefined;
}

/** Pages opened before the first edition was stored, that have said they are of this very edition. */
const same = new Set<string>();

worker.addEventListener('message', (event) => {
  const message = event.data as PageSays | null;
  if (message?.type === 'ta-i-bruk') event.waitUntil(worker.skipWaiting());
  if (message?.type === 'min-utgave' && event.source && message.id === edition.id) {
    same.add(event.source.id);
    event.waitUntil(claimSame());
  }
});

/** Takes over pages that came from the network, when all of them are of this edition: then nothing can mix. */
async function claimSame(): Promise<void> {
  const { current } = await recall();
  const all = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const controlled = new Set((await worker.clients.matchAll({ type: 'window' })).map((page) => page.id));
  if (current === edition.cache && all.every((page) => controlled.has(page.id) || same.has(page.id))) await worker.clients.claim();
}

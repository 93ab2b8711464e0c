// The worker that removes the worker: built instead of worker.ts with SERVICE_WORKER=av. Pages that are open keep working
// from the network; nothing is reloaded under a reader's hands.
import { isOurs, memoryName } from './names.ts';
import { SCOPE, worker } from './scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (isOurs(SCOPE, name) || name === memoryName(SCOPE)) await caches.delete(name);
  await worker.registration.unregister();
})()));

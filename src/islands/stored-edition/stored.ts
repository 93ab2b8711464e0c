import { type EditionRecord, readRecord } from '../../service-worker/edition-record.ts';
import { isOurs, memoryName } from '../../service-worker/names.ts';

/** The editions that are whole on this device, and how many caches hold half a one. */
export interface Stored { editions: EditionRecord[]; unfinished: number }

/** `scope` is the address of the site's folder, with a slash at the end. */
export async function readStored(scope: string): Promise<Stored> {
  const stored: Stored = { editions: [], unfinished: 0 };
  for (const name of (await caches.keys()).filter((n) => isOurs(scope, n))) {
    const record = await readRecord(await caches.open(name), scope);
    if (record) stored.editions.push(record);
    else stored.unfinished++;
  }
  return stored;
}

/** Removes everything the app has stored on this device, and the app. What tools have stored for the reader stays. */
export async function removeStored(scope: string): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(scope))?.unregister();
  for (const name of await caches.keys()) if (isOurs(scope, name) || name === memoryName(scope)) await caches.delete(name);
}

import { type Editions, NONE, unneeded, withoutClosed } from './editions.ts';
import { isOurs, memoryName } from './names.ts';
import { openPages, SCOPE } from './scope.ts';

// The browser stops and starts a worker as it likes, and two may be at work (one in use, one on its way), so what they
// must remember is stored, in two entries with one writer each: `utgaver` by the worker in use, `pa-vei` by the one on its way.
async function read<T>(entry: string, otherwise: T): Promise<T> {
  const found = await caches.match(`${SCOPE}__${entry}.json`, { cacheName: memoryName(SCOPE) });
  return found ? (await found.json()) as T : otherwise;
}

const write = async (entry: string, value: unknown): Promise<void> =>
  (await caches.open(memoryName(SCOPE))).put(`${SCOPE}__${entry}.json`, new Response(JSON.stringify(value)));

let editions: Promise<Editions> | undefined;
/** Which page has which edition. Read once per start of the worker: only the worker in use asks, and it alone writes. */
export const recall = (): Promise<Editions> => (editions ??= read('utgaver', NONE));

export async function remember(next: Editions): Promise<void> {
  editions = Promise.resolve(next);
  await write('utgaver', next);
}

export const recallArriving = (): Promise<string[]> => read('pa-vei', []);
export const rememberArriving = (names: readonly string[]): Promise<void> => write('pa-vei', names);

/** Forgets closed pages and deletes the caches that nobody needs any more. */
export async function tidy(): Promise<void> {
  const before = await recall();
  const now = withoutClosed(before, await openPages());
  if (Object.keys(now.earlier).length < Object.keys(before.earlier).length) await remember(now);
  const ours = (await caches.keys()).filter((name) => isOurs(SCOPE, name));
  for (const name of unneeded(ours, now, await recallArriving())) await caches.delete(name);
}

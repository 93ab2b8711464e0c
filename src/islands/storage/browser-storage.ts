/**
 * Access to the browser's own storage that never throws. Storage may be absent (forbidden by a setting, a private
 * window, a policy), full, or refuse for reasons of its own; each tool must be able to say which, and carry on.
 */
export type StorageFault = 'absent' | 'full';
export type Stored<T> = { ok: true; value: T } | { ok: false; fault: StorageFault };

/** The part of the web's `Storage` that is used here, so that a test can stand in for it. */
export type StorageArea = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface BrowserStorage {
  /** The text under a key, or null when there is none. */
  read(key: string): Stored<string | null>;
  write(key: string, text: string): Stored<null>;
  remove(key: string): Stored<null>;
}

/** The names browsers give to «no room left»; Firefox has a name of its own. */
const FULL = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']);

/** `area` is called anew each time: even naming `localStorage` throws where storage is forbidden. */
export function browserStorage(area: () => StorageArea | null | undefined = () => globalThis.localStorage): BrowserStorage {
  const attempt = <T>(use: (storage: StorageArea) => T): Stored<T> => {
    try {
      const storage = area();
      return storage ? { ok: true, value: use(storage) } : { ok: false, fault: 'absent' };
    } catch (error) {
      return { ok: false, fault: FULL.has((error as Error | undefined)?.name ?? '') ? 'full' : 'absent' };
    }
  };
  return {
    read: (key) => attempt((s) => s.getItem(key)),
    write: (key, text) => attempt((s) => { s.setItem(key, text); return null; }),
    remove: (key) => attempt((s) => { s.removeItem(key); return null; }),
  };
}

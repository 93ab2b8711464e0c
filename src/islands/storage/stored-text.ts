import type { BrowserStorage, StorageFault } from './browser-storage.ts';

/**
 * One text under one key, shared with the other tabs of this browser, where nobody's work may be overwritten unseen.
 *
 * The copy remembers the text it last read or wrote. Before it writes, it reads again: if the text is no longer that
 * one, another tab has written, and the answer is `changed` with the other's text. The caller then decides: `read` to
 * take the other's, or `overwrite` to insist. Asking before each write is what holds where browsers send no `storage`
 * event between tabs (Firefox on file://); the event only makes it known sooner.
 */
export type WriteFault = { fault: StorageFault } | { fault: 'changed'; theirs: string | null };
export type Written = { ok: true } | ({ ok: false } & WriteFault);

export class StoredText {
  readonly key: string;
  readonly #storage: BrowserStorage;
  #seen: string | null = null;

  constructor(storage: BrowserStorage, key: string) {
    this.#storage = storage;
    this.key = key;
  }

  /** Reads the text and takes it as seen. Null: nothing is stored. */
  read(): { ok: true; text: string | null } | { ok: false; fault: StorageFault } {
    const found = this.#storage.read(this.key);
    if (!found.ok) return found;
    this.#seen = found.value;
    return { ok: true, text: found.value };
  }

  /** Writes, unless another tab has written since this one last read or wrote. */
  write(text: string): Written {
    const found = this.#storage.read(this.key);
    if (!found.ok) return found;
    if (found.value !== this.#seen && found.value !== text) return { ok: false, fault: 'changed', theirs: found.value };
    return this.overwrite(text);
  }

  /** Writes, whatever is there. Only after the user has chosen to. */
  overwrite(text: string): Written {
    const written = this.#storage.write(this.key, text);
    if (!written.ok) return written;
    this.#seen = text;
    return { ok: true };
  }

  /** Removes the text, whatever it is. */
  wipe(): { ok: true } | { ok: false; fault: StorageFault } {
    const removed = this.#storage.remove(this.key);
    if (!removed.ok) return removed;
    this.#seen = null;
    return { ok: true };
  }

  /** Calls back when another tab has written (or wiped: null). Returns the function that stops it. */
  onChangeElsewhere(callback: (theirs: string | null) => void, target: EventTarget = window): () => void {
    const listen = (event: Event) => {
      const { key, newValue } = event as StorageEvent;
      // `key` is null when everything was cleared at once.
      if ((key === this.key || key === null) && newValue !== this.#seen) callback(key === null ? null : newValue);
    };
    target.addEventListener('storage', listen);
    return () => target.removeEventListener('storage', listen);
  }
}

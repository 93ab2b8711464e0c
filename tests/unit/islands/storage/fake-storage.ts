import type { StorageArea } from '../../../../src/islands/storage/browser-storage.ts';

/** A storage in memory that can be made to fail like a real one. */
export class FakeStorage implements StorageArea {
  readonly items = new Map<string, string>();
  /** Longest text it takes, in characters. */
  room = Number.POSITIVE_INFINITY;
  getItem(key: string) { return this.items.get(key) ?? null; }
  setItem(key: string, text: string) {
    if (text.length > this.room) throw Object.assign(new Error('quota'), { name: 'QuotaExceededError' });
    this.items.set(key, text);
  }
  removeItem(key: string) { this.items.delete(key); }
}

import { describe, expect, test } from 'vitest';
import { browserStorage } from '../../../../src/islands/storage/browser-storage.ts';
import { FakeStorage } from './fake-storage.ts';

describe('storage that never throws', () => {
  test('reads back what was written, and null after removing it', () => {
    const area = new FakeStorage();
    const storage = browserStorage(() => area);
    expect(storage.write('a', 'én')).toEqual({ ok: true, value: null });
    expect(storage.read('a')).toEqual({ ok: true, value: 'én' });
    storage.remove('a');
    expect(storage.read('a')).toEqual({ ok: true, value: null });
  });

  test.each([
    ['naming it throws, as when cookies are blocked', () => { throw Object.assign(new Error('denied'), { name: 'SecurityError' }); }],
    ['it is null, as in some embedded browsers', () => null],
    ['it is missing', () => undefined],
  ])('is absent when %s', (_, area) => {
    const storage = browserStorage(area);
    for (const answer of [storage.read('a'), storage.write('a', 'x'), storage.remove('a')]) expect(answer).toEqual({ ok: false, fault: 'absent' });
  });

  test.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('is full when the browser says %s, and keeps what was there', (name) => {
    const area = new FakeStorage();
    area.items.set('a', 'gammel');
    area.setItem = () => { throw Object.assign(new Error('x'), { name }); };
    const storage = browserStorage(() => area);
    expect(storage.write('a', 'ny')).toEqual({ ok: false, fault: 'full' });
    expect(storage.read('a')).toEqual({ ok: true, value: 'gammel' });
  });

  test('says absent, not full, when there is no localStorage at all (as here, in Node)', () => {
    const storage = browserStorage(() => (globalThis as { noSuchStorage?: never }).noSuchStorage);
    expect(storage.write('a', 'x')).toEqual({ ok: false, fault: 'absent' });
  });
});

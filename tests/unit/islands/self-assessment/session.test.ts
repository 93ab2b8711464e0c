import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withAnswer } from '../../../../src/domain/assessment/answers.ts';
import type { Status } from '../../../../src/domain/assessment/status.ts';
import { Session } from '../../../../src/islands/self-assessment/session.ts';
import { browserStorage } from '../../../../src/islands/storage/browser-storage.ts';
import { StoredText } from '../../../../src/islands/storage/stored-text.ts';
import { FakeStorage } from '../storage/fake-storage.ts';

const KEY = 'k';
let area: FakeStorage;
beforeEach(() => { vi.useFakeTimers(); area = new FakeStorage(); });
afterEach(() => { vi.useRealTimers(); });

let ids = 0;
const tab = (storage: () => FakeStorage | null = () => area): Session => {
  const session = new Session({ stored: new StoredText(browserStorage(storage), KEY), edition: '0.1.0', now: () => new Date(2026, 2, 1, 23, 30), newId: () => `r${++ids}` });
  session.restore();
  return session;
};
const answer = (session: Session, status: Status, id = 'K1.1') => session.updateRound((r) => withAnswer(r, { id, text: 'Tekst' }, { status }));
const onDevice = () => JSON.parse(area.items.get(KEY) ?? 'null');
const statusOf = (session: Session, id = 'K1.1') => session.round.answers[id]?.status;
const pause = () => vi.advanceTimersByTime(1000);

describe('before the user asks', () => {
  test('nothing is stored, and leaving with answers would lose them', () => {
    const page = tab();
    expect(page.unsaved).toBe(false);
    answer(page, 'delvis');
    pause();
    page.flush();
    expect(area.items.size).toBe(0);
    expect(page.unsaved).toBe(true);
  });

  test('today is the day where the user is, not in London', () => {
    expect(tab().round.date).toBe('2026-03-01');
  });

  test('a file, or an untouched example, is safe to leave; the next change is not', () => {
    const page = tab();
    answer(page, 'delvis');
    page.safeElsewhere();
    expect(page.unsaved).toBe(false);
    answer(page, 'på plass');
    expect(page.unsaved).toBe(true);
  });
});

describe('keeping on the device', () => {
  test('writes at once, then after a pause in the typing, once', () => {
    const page = tab();
    answer(page, 'delvis');
    expect(page.keep()).toBe(true);
    expect(onDevice().rounds[0].answers['K1.1'].status).toBe('delvis');
    const write = vi.spyOn(area, 'setItem');
    answer(page, 'ikke på plass');
    answer(page, 'på plass');
    expect(page.unsaved).toBe(true);
    pause();
    expect(write).toHaveBeenCalledTimes(1);
    expect(onDevice().rounds[0].answers['K1.1'].status).toBe('på plass');
    expect(page.unsaved).toBe(false);
  });

  test('writes at once when the page is left, and not twice', () => {
    const page = tab();
    page.keep();
    answer(page, 'delvis');
    const write = vi.spyOn(area, 'setItem');
    page.flush();
    pause();
    expect(write).toHaveBeenCalledTimes(1);
  });

  test('is taken up again at the next visit', () => {
    const page = tab();
    answer(page, 'delvis');
    page.keep();
    const next = tab();
    expect([next.keeping, statusOf(next), next.unsaved, next.trouble]).toEqual([true, 'delvis', false, null]);
  });

  test('ends with the copy wiped and the answers still in the page', () => {
    const page = tab();
    answer(page, 'delvis');
    page.keep();
    page.stopKeeping();
    expect([area.items.size, statusOf(page), page.unsaved]).toEqual([0, 'delvis', true]);
    answer(page, 'på plass');
    pause();
    expect(area.items.size).toBe(0);
  });

  test('wiping empties the page and the device', () => {
    const page = tab();
    answer(page, 'delvis');
    page.keep();
    page.wipe();
    expect([area.items.size, page.round.answers, page.keeping, page.unsaved]).toEqual([0, {}, false, false]);
  });
});

describe('storage that is absent', () => {
  test('does not trouble a user who never asks for it', () => {
    expect(tab(() => null).trouble).toBeNull();
  });
  test('is told when asked for; the answers stay, unsaved, and keeping is off', () => {
    const page = tab(() => null);
    answer(page, 'delvis');
    expect(page.keep()).toBe(false);
    expect([page.trouble?.kind, page.keeping, page.unsaved, statusOf(page)]).toEqual(['absent', false, true, 'delvis']);
  });
  test('that vanishes while keeping is told at the next change', () => {
    let storage: FakeStorage | null = area;
    const page = tab(() => storage);
    page.keep();
    storage = null;
    answer(page, 'delvis');
    pause();
    expect([page.trouble?.kind, page.unsaved]).toEqual(['absent', true]);
  });
  test('that cannot be wiped says so', () => {
    let storage: FakeStorage | null = area;
    const page = tab(() => storage);
    page.keep();
    storage = null;
    page.wipe();
    expect(page.trouble?.kind).toBe('absent');
  });
});

describe('storage that is full', () => {
  test('keeps the last version that fitted, says so, and recovers when there is room', () => {
    const page = tab();
    answer(page, 'delvis');
    page.keep();
    area.room = 10;
    answer(page, 'på plass');
    pause();
    expect([page.trouble?.kind, page.unsaved, page.keeping]).toEqual(['full', true, true]);
    expect(onDevice().rounds[0].answers['K1.1'].status).toBe('delvis');
    area.room = 100_000;
    answer(page, 'ikke på plass');
    pause();
    expect([page.trouble, page.unsaved]).toEqual([null, false]);
    expect(onDevice().rounds[0].answers['K1.1'].status).toBe('ikke på plass');
  });
});

describe('storage that is corrupt', () => {
  test.each([
    ['cut off', '{"format":"fagleser-egen', 'not-json'],
    ['foreign', '{"a":1}', 'foreign'],
    ['of a newer edition', '{"format":"fagleser-egenvurdering","version":9}', 'newer'],
  ])('%s: is left alone, whatever is typed, until the user insists', (_, raw, kind) => {
    area.items.set(KEY, raw);
    const page = tab();
    expect(page.trouble).toMatchObject({ kind: 'unreadable', raw, fault: { kind } });
    answer(page, 'delvis');
    pause();
    page.flush();
    page.dismissTrouble();
    expect(page.keep()).toBe(false);
    expect(page.trouble?.kind).toBe('unreadable');
    expect(area.items.get(KEY)).toBe(raw);
    expect(page.keep(true)).toBe(true);
    expect(onDevice().rounds[0].answers['K1.1'].status).toBe('delvis');
  });

  test('becoming unreadable while the page is open does not get written over', () => {
    const page = tab();
    page.keep();
    area.items.set(KEY, 'rot');
    answer(page, 'delvis');
    pause();
    expect([page.trouble?.kind, area.items.get(KEY), page.unsaved]).toEqual(['unreadable', 'rot', true]);
  });

  test('of an older version: is taken up, and its old text stays at hand', () => {
    const raw = JSON.stringify({ format: 'fagleser-egenvurdering', version: 1, savedAt: '2026-02-01T12:00:00.000Z', answers: { M7: { status: 'på plass' } } });
    area.items.set(KEY, raw);
    const page = tab();
    expect([statusOf(page, 'M7'), page.trouble]).toEqual(['på plass', { kind: 'migrated', raw }]);
    answer(page, 'delvis');
    pause();
    expect(onDevice().version).toBe(2);
    expect(page.trouble).toMatchObject({ kind: 'migrated', raw });
  });
});

describe('another tab', () => {
  const two = () => {
    const here = tab();
    answer(here, 'delvis');
    here.keep();
    return { here, there: tab() };
  };

  test('that writes while we have nothing unsaved is followed', () => {
    const { here, there } = two();
    answer(there, 'på plass');
    pause();
    here.changedElsewhere(area.items.get(KEY) ?? null);
    expect([statusOf(here), here.trouble, here.unsaved]).toEqual(['på plass', null, false]);
    answer(here, 'ikke på plass');
    pause();
    expect([here.trouble, onDevice().rounds[0].answers['K1.1'].status]).toEqual([null, 'ikke på plass']);
  });

  test('that has written is not written over, also when no event came', () => {
    const { here, there } = two();
    answer(there, 'på plass');
    there.flush();
    answer(here, 'ikke på plass');
    pause();
    expect(here.trouble?.kind).toBe('changed');
    expect([statusOf(here), onDevice().rounds[0].answers['K1.1'].status, here.unsaved]).toEqual(['ikke på plass', 'på plass', true]);
    answer(here, 'delvis');
    pause();
    here.flush();
    expect(onDevice().rounds[0].answers['K1.1'].status).toBe('på plass');
  });

  test('and ours: the user may take theirs', () => {
    const { here, there } = two();
    answer(there, 'på plass');
    there.flush();
    answer(here, 'ikke på plass');
    pause();
    here.takeTheirs();
    expect([statusOf(here), here.trouble, here.unsaved]).toEqual(['på plass', null, false]);
    answer(here, 'delvis');
    pause();
    expect(onDevice().rounds[0].answers['K1.1'].status).toBe('delvis');
  });

  test('and ours: the user may settle on another', () => {
    const { here, there } = two();
    answer(there, 'på plass');
    there.flush();
    answer(here, 'ikke på plass');
    pause();
    here.resolve((ours) => ours);
    expect([here.trouble, onDevice().rounds[0].answers['K1.1'].status]).toEqual([null, 'ikke på plass']);
  });

  test('that writes once more while the user is choosing is asked about again', () => {
    const { here, there } = two();
    answer(there, 'på plass');
    there.flush();
    answer(here, 'ikke på plass');
    pause();
    answer(there, 'ikke aktuelt');
    there.flush();
    here.resolve((ours) => ours);
    expect([here.trouble?.kind, onDevice().rounds[0].answers['K1.1'].status]).toEqual(['changed', 'ikke aktuelt']);
    here.takeTheirs();
    expect([here.trouble, statusOf(here)]).toEqual([null, 'ikke aktuelt']);
  });

  test('that wipes does not wipe ours, and ours is not written back by itself', () => {
    const { here, there } = two();
    there.wipe();
    here.changedElsewhere(null);
    expect([here.trouble?.kind, here.keeping, statusOf(here), here.unsaved]).toEqual(['wiped', false, 'delvis', true]);
    answer(here, 'på plass');
    pause();
    expect(area.items.size).toBe(0);
  });

  test('that keeps while we did not ask to is none of our business, until we ask', () => {
    const here = tab();
    const there = tab();
    answer(there, 'på plass');
    there.keep();
    here.changedElsewhere(area.items.get(KEY) ?? null);
    expect(statusOf(here)).toBeUndefined();
    answer(here, 'delvis');
    expect(here.keep()).toBe(false);
    expect(here.trouble?.kind).toBe('changed');
    expect(onDevice().rounds[0].answers['K1.1'].status).toBe('på plass');
  });
});

import { describe, expect, test, vi } from 'vitest';
import { browserStorage } from '../../../../src/islands/storage/browser-storage.ts';
import { StoredText } from '../../../../src/islands/storage/stored-text.ts';
import { FakeStorage } from './fake-storage.ts';

const twoTabs = () => {
  const area = new FakeStorage();
  const tab = () => new StoredText(browserStorage(() => area), 'k');
  return { area, here: tab(), there: tab() };
};

describe('a text shared between tabs', () => {
  test('is written and read back', () => {
    const { here, there } = twoTabs();
    here.read();
    expect(here.write('en')).toEqual({ ok: true });
    expect(here.write('to')).toEqual({ ok: true });
    expect(there.read()).toEqual({ ok: true, text: 'to' });
  });

  test('is not overwritten when another tab wrote in the meantime', () => {
    const { area, here, there } = twoTabs();
    here.read();
    there.read();
    there.write('deres');
    expect(here.write('mine')).toEqual({ ok: false, fault: 'changed', theirs: 'deres' });
    expect(area.items.get('k')).toBe('deres');
  });

  test('is not written back when another tab has wiped it', () => {
    const { area, here, there } = twoTabs();
    here.read();
    here.write('mine');
    there.wipe();
    expect(here.write('mine, endret')).toEqual({ ok: false, fault: 'changed', theirs: null });
    expect(area.items.has('k')).toBe(false);
  });

  test('is not written over a text that this tab never read', () => {
    const { area, here } = twoTabs();
    area.items.set('k', 'fra før');
    expect(here.write('mine')).toMatchObject({ ok: false, fault: 'changed', theirs: 'fra før' });
  });

  test('gives way after the user has chosen: read takes theirs, overwrite insists', () => {
    const { area, here, there } = twoTabs();
    here.read();
    there.overwrite('deres');
    expect(here.read()).toEqual({ ok: true, text: 'deres' });
    expect(here.write('mine')).toEqual({ ok: true });
    there.overwrite('deres igjen');
    expect(here.overwrite('mine igjen')).toEqual({ ok: true });
    expect(area.items.get('k')).toBe('mine igjen');
  });

  test('counts the same text written by both as no conflict', () => {
    const { here, there } = twoTabs();
    here.read();
    there.overwrite('likt');
    expect(here.write('likt')).toEqual({ ok: true });
  });

  test('says full, keeps the old text, and takes the write when there is room again', () => {
    const { area, here } = twoTabs();
    here.read();
    here.write('kort');
    area.room = 5;
    expect(here.write('altfor langt')).toEqual({ ok: false, fault: 'full' });
    expect(area.items.get('k')).toBe('kort');
    area.room = 50;
    expect(here.write('altfor langt')).toEqual({ ok: true });
  });

  test('says absent for reading, writing and wiping', () => {
    const gone = new StoredText(browserStorage(() => null), 'k');
    for (const answer of [gone.read(), gone.write('x'), gone.overwrite('x'), gone.wipe()]) expect(answer).toEqual({ ok: false, fault: 'absent' });
  });
});

describe('news from another tab', () => {
  const event = (key: string | null, newValue: string | null) => Object.assign(new Event('storage'), { key, newValue });

  test('is heard for this key only, and not for what this tab holds already', () => {
    const { here } = twoTabs();
    here.overwrite('mine');
    const target = new EventTarget();
    const heard = vi.fn();
    const stop = here.onChangeElsewhere(heard, target);
    target.dispatchEvent(event('annet', 'x'));
    target.dispatchEvent(event('k', 'mine'));
    expect(heard).not.toHaveBeenCalled();
    target.dispatchEvent(event('k', 'deres'));
    target.dispatchEvent(event(null, null));
    expect(heard.mock.calls).toEqual([['deres'], [null]]);
    stop();
    target.dispatchEvent(event('k', 'mer'));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serialiseTicks } from '../../../../src/domain/ticks-file.ts';
import { TickList } from '../../../../src/islands/tick-list/tick-list.ts';
import { FakeStorage } from '../storage/fake-storage.ts';

const KEY = 'fagleser:sjekkliste:A1';
let area: FakeStorage;

beforeEach(() => {
  area = new FakeStorage();
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: () => area });
  document.body.innerHTML = `
    <tick-list data-page="A1" data-tasks="A1.3:new:institusjonen A4.8:b:leder"><p class="tick-start"><button data-start>Bruk som sjekkliste</button></p></tick-list>
    <ol><li class="point" id="A1.3" data-strength="bør"><p class="point-strength">bør</p><div class="point-body"><p class="point-text">Institusjonen bør holde møte.</p></div></li></ol>
    <ul><li class="task" data-task="A4.8"><span class="task-text">sikre inntaket.</span></li></ul>`;
});
// A list that is not ended goes on listening to the window.
afterEach(() => { press('stop'); press('discard'); vi.restoreAllMocks(); });

const start = () => new TickList(document.querySelector('tick-list') as HTMLElement).start(true);
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.tick input')];
const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
const press = (action: string) => document.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)?.click();
const offered = () => [...document.querySelectorAll<HTMLElement>('.tick-panel [data-action]')].map((b) => b.dataset['action']);
const stored = () => (area.items.has(KEY) ? JSON.parse(area.items.get(KEY)!).ticks : null);

describe('a tick list', () => {
  test('puts a box at each task, its name being the task, and stores nothing', () => {
    start();
    expect(boxes().map((b) => b.getAttribute('aria-label'))).toEqual(['Gjort: Institusjonen bør holde møte.', 'Gjort: sikre inntaket.']);
    boxes()[0]!.click();
    expect(text('.tick-progress')).toBe('1 av 2 gjort');
    expect(area.items.size).toBe(0);
    expect(text('.tick-hint')).toContain('ikke lagret');
  });

  test('counts for each role, and shows one role alone', () => {
    start();
    boxes()[1]!.click();
    expect([...document.querySelectorAll('.tick-roles label')].map((l) => l.textContent)).toEqual(['alle 1 av 2', 'institusjonen 0 av 1', 'leder i institusjonen 1 av 1']);
    document.querySelector<HTMLInputElement>('input[value="leder"]')!.click();
    expect(document.getElementById('A1.3')?.classList.contains('not-mine')).toBe(true);
    expect(document.querySelector('[data-task]')?.classList.contains('not-mine')).toBe(false);
  });

  test('keeps ticks from when it is asked to, and takes them away when asked', () => {
    start();
    boxes()[0]!.click();
    press('keep');
    expect(stored()).toEqual({ 'A1.3': 'new' });
    boxes()[1]!.click();
    expect(stored()).toEqual({ 'A1.3': 'new', 'A4.8': 'b' });
    press('wipe');
    expect(area.items.size).toBe(0);
    expect(boxes().every((b) => b.checked)).toBe(true);
    expect(text('.tick-said')).toContain('Slettet fra enheten');
  });

  test('comes back with what was kept, asks to read a changed text again, and tells of a task that is gone', () => {
    area.items.set(KEY, serialiseTicks('A1', new Map([['A1.3', 'old'], ['A1.77', 'x']])));
    start();
    expect(boxes().map((b) => b.checked)).toEqual([true, false]);
    expect(text('.tick-progress')).toBe('0 av 2 gjort, 1 må leses på nytt');
    expect(text('.tick-orphans')).toContain('A1.77');
    const again = document.querySelector<HTMLElement>('.tick-changed:not([hidden]) button')!;
    again.click();
    expect(text('.tick-progress')).toBe('1 av 2 gjort');
    expect(stored()).toEqual({ 'A1.3': 'new', 'A1.77': 'x' });
  });

  test('can be cleared, and the clearing undone', () => {
    start();
    boxes()[0]!.click();
    press('clear');
    expect(boxes()[0]!.checked).toBe(false);
    press('undo');
    expect(boxes()[0]!.checked).toBe(true);
    // Not for ever: a tick after that is a new beginning.
    boxes()[1]!.click();
    expect(offered()).not.toContain('undo');
  });

  test('leaves the page as it was when it is ended', () => {
    const before = document.querySelector('ol')?.outerHTML;
    start();
    boxes()[0]!.click();
    boxes()[0]!.click();
    press('stop');
    expect(boxes()).toEqual([]);
    expect(document.querySelector('ol')?.outerHTML).toBe(before);
    expect(document.activeElement?.textContent).toBe('Bruk som sjekkliste');
  });
});

describe('ticks that are nowhere else', () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented ? 'asked' : 'gone';
  };
  beforeEach(() => { URL.createObjectURL = () => 'blob:x'; URL.revokeObjectURL = () => {}; });

  test('are not left without a question', () => {
    start();
    expect(leave()).toBe('gone');
    boxes()[0]!.click();
    expect(leave()).toBe('asked');
    boxes()[0]!.click();
    expect(leave()).toBe('gone');
  });

  test('may be left once they lie on the device or in a file, until something is changed', () => {
    start();
    boxes()[0]!.click();
    press('keep');
    expect(leave()).toBe('gone');
    press('wipe');
    expect(leave()).toBe('asked');
    press('save');
    expect(leave()).toBe('gone');
    boxes()[1]!.click();
    expect(leave()).toBe('asked');
  });

  test('are not left either while another tab has written something else', () => {
    start();
    press('keep');
    area.items.set(KEY, serialiseTicks('A1', new Map([['A4.8', 'b']])));
    boxes()[0]!.click();
    expect(leave()).toBe('asked');
    press('mine');
    expect(leave()).toBe('gone');
  });

  test('stay when the list is ended by a slip', () => {
    start();
    boxes()[0]!.click();
    press('stop');
    expect(boxes()[0]!.checked).toBe(true);
    expect(text('.tick-said')).toContain('ikke lagret');
    expect(document.activeElement?.textContent).toBe('Avslutt uten å lagre');
    press('discard');
    expect(boxes()).toEqual([]);
    expect(leave()).toBe('gone');
  });
});

describe('when storage fails', () => {
  test('absent: says so, keeps the ticks on the page, offers the file', () => {
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: () => { throw new Error('denied'); } });
    start();
    boxes()[0]!.click();
    press('keep');
    expect(text('.tick-said')).toContain('lar ikke siden lagre');
    expect(boxes()[0]!.checked).toBe(true);
    expect(offered()).toContain('save');
  });

  test('full: says so, leaves what was stored, and says that the ticks are not kept', () => {
    start();
    press('keep');
    area.room = area.items.get(KEY)!.length;
    boxes()[0]!.click();
    expect(text('.tick-said')).toContain('fullt');
    expect(text('.tick-hint')).toContain('ikke lagret');
    expect(stored()).toEqual({});
    area.room = 1000;
    press('keep');
    expect(stored()).toEqual({ 'A1.3': 'new' });
  });

  test('unreadable: uses nothing of it, overwrites nothing, and lets the user decide', () => {
    area.items.set(KEY, '{"type":"fagleser-sjekkl');
    start();
    boxes()[0]!.click();
    expect(area.items.get(KEY)).toBe('{"type":"fagleser-sjekkl');
    expect(offered()).not.toContain('keep');
    press('wipe');
    press('keep');
    expect(stored()).toEqual({ 'A1.3': 'new' });
  });

  test('unreadable: offers to save it and to delete it as soon as the list opens', () => {
    area.items.set(KEY, 'x');
    start();
    expect(text('.tick-said')).toContain('Det er ikke slettet');
    expect(offered()).toEqual(expect.arrayContaining(['save-raw', 'wipe']));
  });
});

describe('when another tab has written', () => {
  const theirs = serialiseTicks('A1', new Map([['A4.8', 'b']]));
  beforeEach(() => {
    start();
    press('keep');
    area.items.set(KEY, theirs);
  });

  test('nothing is written over it', () => {
    boxes()[0]!.click();
    expect(area.items.get(KEY)).toBe(theirs);
    expect(text('.tick-said')).toContain('endret i en annen fane');
    expect(boxes()[0]!.checked).toBe(true);
  });

  test('the user takes theirs, and can undo it', () => {
    boxes()[0]!.click();
    press('theirs');
    expect(boxes().map((b) => b.checked)).toEqual([false, true]);
    press('undo');
    expect(boxes().map((b) => b.checked)).toEqual([true, false]);
    expect(stored()).toEqual({ 'A1.3': 'new' });
  });

  test('or keeps their own', () => {
    boxes()[0]!.click();
    press('mine');
    expect(stored()).toEqual({ 'A1.3': 'new' });
  });

  test('a wipe there is respected here', () => {
    area.items.delete(KEY);
    boxes()[0]!.click();
    expect(area.items.size).toBe(0);
    expect(text('.tick-said')).toContain('slettet fra enheten i en annen fane');
  });

  test('the news is heard before anything is ticked', () => {
    window.dispatchEvent(Object.assign(new Event('storage'), { key: KEY, newValue: theirs }));
    expect(offered()).toEqual(expect.arrayContaining(['theirs', 'mine']));
  });
});

test('nothing kept here is pressed upon a tab that keeps: it is asked first', () => {
  start();
  boxes()[0]!.click();
  area.items.set(KEY, serialiseTicks('A1', new Map([['A4.8', 'b']])));
  press('keep');
  expect(stored()).toEqual({ 'A4.8': 'b' });
  expect(offered()).toEqual(expect.arrayContaining(['theirs', 'mine']));
});

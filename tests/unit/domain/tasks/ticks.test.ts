import { describe, expect, test } from 'vitest';
import { textMark } from '../../../../src/domain/text-mark.ts';
import { byRole, decodeTasks, encodeTasks, NO_TICKS, orphans, progressOf, stateOf, type TickTask, withTick } from '../../../../src/domain/ticks.ts';
import { readTicks, serialiseTicks } from '../../../../src/domain/ticks-file.ts';

const task = (id: string, mark = 'm', actors = ['institusjonen']): TickTask => ({ id, mark, actors });
const list = [task('A1.4'), task('A1.5', 'm', ['leder']), task('A1.6', 'm', ['leder', 'institusjonen'])];

describe('the mark of a text', () => {
  const base = { text: 'Leder bør vurdere.', strength: 'bør', timing: undefined } as const;
  test('is the same for the same task, and short', () => {
    expect(textMark({ ...base })).toBe(textMark(base));
    expect(textMark(base)).toMatch(/^[0-9a-z]{1,7}$/);
  });
  test.each([
    ['text', { ...base, text: 'Leder bør vurdere det.' }],
    ['strength', { ...base, strength: 'skal' as const }],
    ['timing', { ...base, timing: { type: 'within', value: 3, unit: 'dag' } as const }],
  ])('is another when the %s changes', (_, changed) => {
    expect(textMark(changed)).not.toBe(textMark(base));
  });
});

describe('ticks', () => {
  test('are put on and taken off by id', () => {
    const on = withTick(NO_TICKS, list[0]!, true);
    expect(stateOf(on, list[0]!)).toBe('done');
    expect(stateOf(withTick(on, list[0]!, false), list[0]!)).toBe('open');
    expect(NO_TICKS.size).toBe(0);
  });

  test('do not move when the list is turned round, cut or added to', () => {
    const on = withTick(NO_TICKS, task('A1.5'), true);
    for (const changed of [[...list].reverse(), [task('A1.99'), ...list], list.slice(1)]) {
      expect(changed.filter((t) => stateOf(on, t) === 'done').map((t) => t.id)).toEqual(['A1.5']);
    }
  });

  test('tell of a text that has changed, until it is ticked again', () => {
    const on = withTick(NO_TICKS, task('A1.4', 'before'), true);
    expect(stateOf(on, task('A1.4', 'after'))).toBe('changed');
    expect(progressOf(on, [task('A1.4', 'after'), task('A1.5')])).toEqual({ done: 0, changed: 1, total: 2 });
    expect(stateOf(withTick(on, task('A1.4', 'after'), true), task('A1.4', 'after'))).toBe('done');
  });

  test('of tasks that are gone are kept and told of', () => {
    expect(orphans(withTick(NO_TICKS, task('A1.77'), true), list)).toEqual(['A1.77']);
  });

  test('are counted for each role; a shared task counts for both', () => {
    const on = withTick(NO_TICKS, list[2]!, true);
    expect(byRole(list).map(({ role, tasks }) => [role, progressOf(on, tasks)])).toEqual([
      ['institusjonen', { done: 1, changed: 0, total: 2 }], ['leder', { done: 1, changed: 0, total: 2 }],
    ]);
  });

  test('get their list from the page as one short text', () => {
    const mixed = [...list, task('A1.7', 'x', [])];
    expect(encodeTasks(list.slice(1))).toBe('A1.5:m:leder A1.6:m:leder,institusjonen');
    expect(decodeTasks(encodeTasks(mixed))).toEqual(mixed);
    expect(decodeTasks('')).toEqual([]);
  });
});

describe('the file', () => {
  const ticks = new Map([['A1.4', 'abc'], ['A4.8', 'd']]);

  test('is read back as it was written', () => {
    expect(readTicks(serialiseTicks('A1', ticks), 'A1')).toEqual({ ok: true, ticks });
  });

  test('has the promised form', () => {
    expect(JSON.parse(serialiseTicks('A1', ticks))).toEqual({ type: 'fagleser-sjekkliste', version: 1, page: 'A1', ticks: { 'A1.4': 'abc', 'A4.8': 'd' } });
  });

  const form = (change: object) => JSON.stringify({ ...JSON.parse(serialiseTicks('A1', ticks)), ...change });
  test.each([
    ['cut off', serialiseTicks('A1', ticks).slice(0, 40), { fault: 'damaged' }],
    ['empty', '', { fault: 'damaged' }],
    ['of another kind', '{"type":"fagleser-egenvurdering"}', { fault: 'foreign' }],
    ['a list', '[]', { fault: 'foreign' }],
    ['from a later edition', form({ version: 2 }), { fault: 'newer' }],
    ['without a version', form({ version: undefined }), { fault: 'damaged' }],
    ['with ids that are none', form({ ticks: { __proto__x: 'a' } }), { fault: 'damaged' }],
    ['with marks that are none', form({ ticks: { 'A1.4': 1 } }), { fault: 'damaged' }],
    ['without ticks', form({ ticks: null }), { fault: 'damaged' }],
    ['for another phase', serialiseTicks('A2', ticks), { fault: 'other-page', page: 'A2' }],
  ])('is refused when it is %s', (_, text, fault) => {
    expect(readTicks(text, 'A1')).toEqual({ ok: false, ...fault });
  });
});

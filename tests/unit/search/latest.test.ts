import { expect, test } from 'vitest';
import { Latest } from '../../../src/islands/site-search/latest.ts';

test('one task runs at a time, and of those that came meanwhile only the newest', async () => {
  const latest = new Latest();
  const done: string[] = [];
  let release = () => {};
  const task = (name: string, wait?: Promise<void>) => async () => { await wait; done.push(name); };
  const first = latest.run(task('a', new Promise((r) => { release = r; })));
  void latest.run(task('b'));
  void latest.run(task('c'));
  release();
  await first;
  expect(done).toEqual(['a', 'c']);
});

test('a task that fails does not stop the next', async () => {
  const latest = new Latest();
  await expect(latest.run(async () => { throw new Error('nei'); })).rejects.toThrow('nei');
  let ran = false;
  await latest.run(async () => { ran = true; });
  expect(ran).toBe(true);
});

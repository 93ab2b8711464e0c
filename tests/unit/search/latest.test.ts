import { expect, test, vi } from 'vitest';
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

test('after a slow task the newest waits until nothing more is asked', async () => {
  vi.useFakeTimers();
  try {
    const latest = new Latest();
    const done: string[] = [];
    const task = (name: string, ms: number) => async () => { await new Promise((r) => { setTimeout(r, ms); }); done.push(name); };
    const all = latest.run(task('k', 400));
    await vi.advanceTimersByTimeAsync(390);
    void latest.run(task('ka', 1));
    await vi.advanceTimersByTimeAsync(100);
    void latest.run(task('kar', 1));
    await vi.advanceTimersByTimeAsync(100);
    expect(done).toEqual(['k']);
    await vi.advanceTimersByTimeAsync(200);
    await all;
    expect(done).toEqual(['k', 'kar']);
    // A quick one is followed at once.
    const quick = latest.run(task('kart', 10));
    void latest.run(task('kartl', 10));
    await vi.advanceTimersByTimeAsync(25);
    await quick;
    expect(done).toEqual(['k', 'kar', 'kart', 'kartl']);
  } finally {
    vi.useRealTimers();
  }
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = (name: string, extra: object = {}) => ({
  test: { name, root: fileURLToPath(new URL('..', import.meta.url)), include: [`tests/${name}/**/*.test.ts`], ...extra },
});

/** unit: plain Node, seconds · build: reads dist/ · browser: drives real browsers over dist/ and dist-offline/. */
export default defineConfig({
  test: {
    projects: [
      // Generous limits: machines are shared, and a slow one is no fault of the code.
      // Two files at a time, also on two cores, where Vitest itself would run one.
      // Unit tests share what they import: pure functions keep nothing, and importing anew takes most of the time.
      project('unit', { maxWorkers: 2, isolate: false, testTimeout: 30_000 }),
      project('build', { maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 }),
      // Two files at a time: a browser waits half of its time, and no test hangs on how fast the other one is. What a user would see in the end is waited for a
      // minute, and a test may wait for several such things: it is the thing waited for that tells what went wrong.
      project('browser', { maxWorkers: 2, testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000, interval: 40 } } }),
    ],
  },
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

test('SERVICE_WORKER=av: pages name no worker', async () => {
  vi.stubEnv('SERVICE_WORKER', '');
  expect((await import('../../../src/site/worker.ts')).WORKER).toBe('/sw.js');
  vi.resetModules();
  vi.stubEnv('SERVICE_WORKER', 'av');
  expect((await import('../../../src/site/worker.ts')).WORKER).toBeUndefined();
});

test.each([['', true], ['av', false]])('with SERVICE_WORKER=«%s» sw.js answers for pages: %s', (flag, answers) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sw-'));
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'dist/index.html'), '<p>x</p>');
  writeFileSync(path.join(folder, 'package.json'), '{ "version": "1.2.3" }');
  execFileSync(process.execPath, [path.resolve('scripts/web-edition/run.ts')], { cwd: folder, env: { ...process.env, SERVICE_WORKER: flag } });
  const worker = readFileSync(path.join(folder, 'dist/sw.js'), 'utf8');
  expect(worker.includes('"fetch"')).toBe(answers);
  expect(worker.includes('.unregister()')).toBe(!answers);
});

import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { baseOfSite, siteIsCurrent } from '../../../scripts/check/built-site.ts';

let root: string;
const write = (file: string, text: string, minute: number) => {
  const at = path.join(root, file);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, text);
  utimesSync(at, minute * 60, minute * 60);
};
beforeEach(() => { root = mkdtempSync(path.join(tmpdir(), 'fagleser-')); });
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a site counts while no file of the content is newer', () => {
  expect(siteIsCurrent(root)).toBe(false);
  write('content/krav/a.yaml', '', 1);
  utimesSync(path.join(root, 'content/krav'), 60, 60);
  write('dist/index.html', '', 2);
  expect(siteIsCurrent(root)).toBe(true);
  write('content/krav/a.yaml', '', 3);
  expect(siteIsCurrent(root)).toBe(false);
});

test('the path of the site is the one its pages use', () => {
  write('dist/index.html', '<link rel="manifest" href="/veileder/manifest.webmanifest">', 1);
  expect(baseOfSite(root)).toBe('/veileder/');
});

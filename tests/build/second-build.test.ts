// The same commit built again, in another folder: once the same, once for another path.
import { createHash } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linksResolve } from '../../scripts/check-build/rules/links-resolve.ts';
import { attribute, readSite } from '../../scripts/check-build/site.ts';
import { readFolder } from '../../scripts/shared/folder.ts';
import { buildElsewhere, SUB_PATH, SUB_PATH_DIST } from './scratch-build.ts';

let same: string;
let subPath: string;
beforeAll(async () => {
  // Side by side: a build uses little more than one core.
  [same, subPath] = await Promise.all([buildElsewhere(), buildElsewhere({ BASE_PATH: SUB_PATH })]);
  rmSync(SUB_PATH_DIST, { recursive: true, force: true });
  cpSync(path.join(subPath, 'dist'), SUB_PATH_DIST, { recursive: true });
}, 400_000);
afterAll(() => { for (const folder of [same, subPath]) if (folder) rmSync(folder, { recursive: true, force: true }); }, 60_000);

const hashes = (folder: string) => Object.fromEntries([...readFolder(folder)].map(([file, bytes]) => [file, createHash('sha256').update(bytes).digest('hex')]));

test('two builds of one commit are the same to the byte: every page, the zip, the worker', () => {
  expect(hashes(path.join(same, 'dist'))).toEqual(hashes('dist'));
  expect(hashes(path.join(same, 'dist-offline'))).toEqual(hashes('dist-offline'));
}, 60_000);

describe('built with BASE_PATH=/veileder/', { timeout: 60_000 }, () => {
  test('every link holds under that path', () => {
    expect(linksResolve.check(readSite(`${subPath}/dist`, SUB_PATH))).toEqual([]);
  });

  test('the downloaded edition has the same files and links: it knows no path', () => {
    const offline = path.join(subPath, 'dist-offline/fagleser');
    const names = (root: string) => [...readFolder(root).keys()].filter((file) => !/^(_skript|_data|_astro)\//.test(file));
    expect(names(offline)).toEqual(names('dist-offline/fagleser'));
    const links = (root: string) => readSite(root).pages.map((p) => p.elements.filter((e) => e.tagName === 'a').map((e) => attribute(e, 'href')));
    expect(links(offline)).toEqual(links('dist-offline/fagleser'));
  });
});

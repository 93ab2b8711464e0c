// The same commit built again, in another folder: once the same, once for another path.
import { createHash } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { linksResolve } from '../../scripts/check-build/rules/links-resolve.ts';
import { attribute, readSite } from '../../scripts/check-build/site.ts';
import { readFolder } from '../../scripts/shared/folder.ts';
import { buildElsewhere, SUB_PATH, SUB_PATH_DIST } from './scratch-build.ts';

const folders: string[] = [];
const build = (environment?: Record<string, string>) => {
  const folder = buildElsewhere(environment);
  folders.push(folder);
  return folder;
};
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); }, 60_000);

const hashes = (folder: string) => Object.fromEntries([...readFolder(folder)].map(([file, bytes]) => [file, createHash('sha256').update(bytes).digest('hex')]));

test('two builds of one commit are the same to the byte: every page, the zip, the worker', { timeout: 180_000 }, () => {
  const folder = build();
  expect(hashes(path.join(folder, 'dist'))).toEqual(hashes('dist'));
  expect(hashes(path.join(folder, 'dist-offline'))).toEqual(hashes('dist-offline'));
});

describe('built with BASE_PATH=/veileder/', { timeout: 180_000 }, () => {
  let folder: string;
  test('it builds', () => {
    folder = build({ BASE_PATH: SUB_PATH });
    rmSync(SUB_PATH_DIST, { recursive: true, force: true });
    cpSync(path.join(folder, 'dist'), SUB_PATH_DIST, { recursive: true });
  });

  test('every link holds under that path', () => {
    expect(linksResolve.check(readSite(`${folder}/dist`, SUB_PATH))).toEqual([]);
  });

  test('the downloaded edition has the same files and links: it knows no path', () => {
    const offline = path.join(folder, 'dist-offline/fagleser');
    const names = (root: string) => [...readFolder(root).keys()].filter((file) => !/^(_skript|_data|_astro)\//.test(file));
    expect(names(offline)).toEqual(names('dist-offline/fagleser'));
    const links = (root: string) => readSite(root).pages.map((p) => p.elements.filter((e) => e.tagName === 'a').map((e) => attribute(e, 'href')));
    expect(links(offline)).toEqual(links('dist-offline/fagleser'));
  });
});

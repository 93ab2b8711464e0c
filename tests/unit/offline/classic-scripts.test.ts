import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { bundleClassic, forDisk, pageModules, scriptName, useClassicScripts } from '../../../scripts/offline/classic-scripts.ts';
import { comesAsScript, fileScript, moduleScript } from '../../../scripts/offline/data-scripts.ts';
import { page, part } from './page.ts';

let dist: string;
beforeAll(() => {
  dist = mkdtempSync(path.join(os.tmpdir(), 'klassisk-'));
  mkdirSync(path.join(dist, '_astro'));
  const write = (file: string, code: string) => writeFileSync(path.join(dist, file), code);
  write('_astro/felles.js', 'ran.push("felles"); export const felles = { n: 0 };');
  write('_astro/a.js', 'import { felles } from "./felles.js"; felles.n++; ran.push("a" + felles.n);');
  write('_astro/b.js', 'import { felles } from "./felles.js"; felles.n++; ran.push("b" + felles.n); export const later = (x) => import(x); ran.push(later);');
  write('_astro/sen.js', 'export const hentet = "sen";');
});

const MODULES = '<script type="module" src="/_astro/a.js"></script><script type="module">import "/_astro/b.js"; import("/_astro/sen.js").then((m) => ran.push(m.hentet));</script>';

test('what a page loads becomes one script: shared parts run once, in order, and a module by address goes through the registry', async () => {
  const code = await bundleClassic(pageModules(page(MODULES), 'krav/index.html', '/'), { dist, base: '/', files: new Set(['_astro/stil.css', 'krav/index.html']) });
  const ran: unknown[] = [];
  const asked: string[] = [];
  vm.runInNewContext(code, { ran, location: { href: 'file:///x' }, __fagleser: { load: (x: string) => { asked.push(x); } } });
  await new Promise((done) => setTimeout(done));
  (ran.splice(3, 1)[0] as (x: string) => void)('/pagefind/pagefind.js');
  expect(ran).toEqual(['felles', 'a1', 'b2', 'sen']);
  expect(asked).toEqual(['/pagefind/pagefind.js']);
});

test('the script is called in place of the modules, after the edition\'s own; equal sets share it', () => {
  const document = page(MODULES, '<script type="module" src="/_astro/a.js"></script>');
  const modules = pageModules(document, 'krav/index.html', '/');
  expect(modules).toHaveLength(3);
  expect(scriptName(modules)).toBe(scriptName(pageModules(page(MODULES, '<script type="module" src="../_astro/a.js"></script>'), 'krav/index.html', '/')));
  useClassicScripts(document, 'krav/index.html', '_skript/utgave.js', '_skript/x.js');
  expect(part(document, 'head')).toMatch(/<script defer="" src="\.\.\/_skript\/utgave\.js"><\/script><script defer="" src="\.\.\/_skript\/x\.js"><\/script>$/);
  expect(part(document, 'body')).not.toContain('module');
});

test('a file and a module reach the page through scripts', async () => {
  const got: unknown[] = [];
  const registry = { file: (...a: unknown[]) => got.push(a), module: (file: string, m: { hentet: string }) => got.push([file, m.hentet]) };
  vm.runInNewContext(fileScript('pagefind/x', new Uint8Array([0, 200, 255])), { __fagleser: registry });
  const context = { __fagleser: registry };
  vm.runInNewContext(await moduleScript('_astro/sen.js', path.join(dist, '_astro/sen.js')), context);
  expect(got).toEqual([['pagefind/x', 'AMj/'], ['_astro/sen.js', 'sen']]);
  expect(Object.keys(context)).toEqual(['__fagleser']);
});

test.each([
  ['pagefind/fragment/nb_1.pf_fragment', [], true],
  ['data/v1/points.json', ['fetch("/data/v1/points.json")'], true],
  ['data/v1/points.json', ['fetch("/data/v1/terms.json")'], false],
  ['ikon.svg', ['"ikon.svg"'], false],
])('%s, with scripts %j, comes as a script: %s', (file, scripts, expected) => {
  expect(comesAsScript(file, scripts)).toBe(expected);
});

test('files that a script names are found from the edition\'s folder, pages and other words are left alone', () => {
  const files = new Set(['_astro/stil.css', 'krav/index.html']);
  expect(forDisk('a=`/_astro/stil.css`;b="/krav/";c="/krav/index.html";d="/_astro/borte.css"', '/', files)).toBe('a=__fagleser.address("_astro/stil.css");b="/krav/";c="/krav/index.html";d="/_astro/borte.css"');
  expect(forDisk('a="/veileder/_astro/stil.css"', '/veileder/', files)).toBe('a=__fagleser.address("_astro/stil.css")');
});

test('what Vite would fetch ahead is not; if Vite changes how it writes it, the build stops', () => {
  expect(forDisk('const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/x.js"])))=>i.map(i=>d[i]);\nx(__vite__mapDeps([0]))', '/', new Set())).toBe('const __vite__mapDeps=()=>[];\nx(__vite__mapDeps([0]))');
  expect(() => forDisk('let a,__vite__mapDeps=i=>i', '/', new Set())).toThrow('ny måte');
});

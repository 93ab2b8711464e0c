import path from 'node:path';
import { build } from 'esbuild';
import type { EditionFacts } from '../../src/site/edition.ts';
import { bundleClassic, type PageModule, pageModules, scriptName, useClassicScripts } from './classic-scripts.ts';
import { setFilePolicy } from './csp.ts';
import { comesAsScript, dataScript, fileScript, moduleScript } from './data-scripts.ts';
import { belongsOffline } from './edition-files.ts';
import { keepOwnParts, markEdition } from './edition-marks.ts';
import { markExternalLinks } from './external-links.ts';
import { parseHtml, printHtml } from '../shared/html.ts';
import { makeLinksRelative, makeStyleRelative } from './relative-links.ts';
import { readMe } from './read-me.ts';

export type Files = Map<string, Uint8Array>;
export interface Problem { file: string; message: string }
const RUNTIME = '_skript/utgave.js';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (value: string) => new TextEncoder().encode(value);

/** The files of the downloaded edition, made from those of the web edition, and what is wrong with them. `dist` is an absolute path. */
export async function makeEdition(web: ReadonlyMap<string, Uint8Array>, dist: string, base: string, edition: EditionFacts): Promise<{ files: Files; problems: Problem[] }> {
  const source = new Map([...web].filter(([file]) => belongsOffline(file)));
  const pages = [...source].filter(([file]) => file.endsWith('.html')).map(([file, html]) => ({ file, document: parseHtml(text(html)) }));
  for (const { document } of pages) keepOwnParts(document);

  const sets = new Map<string, PageModule[]>(pages.flatMap(({ file, document }) => {
    const modules = pageModules(document, file, base);
    return modules.length ? [[scriptName(modules), modules] as const] : [];
  }));
  const scripts = new Map<string, string>();
  for (const [name, modules] of sets) scripts.set(name, await bundleClassic(modules, { dist, base, files: new Set(source.keys()) }));

  const files: Files = new Map([[RUNTIME, bytes(await runtime(base))], ['LES-MEG.txt', bytes(readMe(edition))]]);
  for (const [name, code] of scripts) files.set(name, bytes(code));
  for (const [file, content] of source) await addFile(files, file, content, dist, base, [...scripts.values()]);

  const site = { base, files: new Set([...files.keys(), ...pages.map((p) => p.file)]) };
  const problems = pages.flatMap(({ file, document }) => {
    const modules = pageModules(document, file, base);
    useClassicScripts(document, file, RUNTIME, modules.length ? scriptName(modules) : null);
    const found = [...makeLinksRelative(document, file, site), ...markExternalLinks(document)];
    markEdition(document, file, edition);
    setFilePolicy(document);
    files.set(file, bytes(printHtml(document)));
    return found.map((message) => ({ file, message }));
  });
  return { files, problems };
}

async function addFile(files: Files, file: string, content: Uint8Array, dist: string, base: string, scripts: string[]): Promise<void> {
  if (file.endsWith('.html')) return;
  const asScript = comesAsScript(file, scripts);
  // The modules of the pages are bundled already; what is left of them are modules that a script loads by address.
  if (file.endsWith('.js') && asScript) files.set(dataScript(file), bytes(await moduleScript(file, path.join(dist, file))));
  else if (asScript) files.set(dataScript(file), bytes(fileScript(file, content)));
  if (file.endsWith('.css')) files.set(file, bytes(makeStyleRelative(text(content), file, base)));
  else if (!file.endsWith('.js') && !file.startsWith('pagefind/')) files.set(file, content);
}

/** The edition's own script, as one classic script. */
async function runtime(base: string): Promise<string> {
  const start = path.join(import.meta.dirname, 'runtime/start.ts');
  const result = await build({ entryPoints: [start], bundle: true, write: false, format: 'iife', minify: true, target: 'esnext', charset: 'utf8', define: { __BASE__: JSON.stringify(base) }, logLevel: 'silent' });
  return result.outputFiles[0]!.text;
}

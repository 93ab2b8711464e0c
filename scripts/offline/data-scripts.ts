import { build } from 'esbuild';

/** Where the script that carries a file of the site lies. */
export const dataScript = (file: string): string => `_data/${file}.js`;

/** A script that hands a file to the page: pages on disk may load scripts, but not fetch. */
export const fileScript = (file: string, bytes: Uint8Array): string =>
  `__fagleser.file(${JSON.stringify(file)},"${Buffer.from(bytes).toString('base64')}");\n`;

/** A script that hands the exports of a module to the page. `path` is the module on disk, `file` its place in the site. */
export async function moduleScript(file: string, path: string): Promise<string> {
  const result = await build({
    entryPoints: [path], bundle: true, write: false, format: 'iife', globalName: 'modul', minify: true, target: 'esnext', charset: 'utf8', logLevel: 'silent',
    footer: { js: `__fagleser.module(${JSON.stringify(file)},modul);` },
  });
  // One function around it all, so that the module's name stays out of the page.
  return `(()=>{${result.outputFiles[0]!.text}})();\n`;
}

/** Parts of Pagefind that no page of ours uses: its own user interfaces, and the worker that a page on disk cannot start. */
export const UNUSED = /^pagefind\/pagefind-(ui|modular-ui|component-ui|highlight|worker)\b/;

/** Whether pages get a file through a script: the search index, and data that a page's script asks for by name. */
export const comesAsScript = (file: string, scripts: readonly string[]): boolean =>
  file.startsWith('pagefind/') || (file.endsWith('.json') && scripts.some((code) => code.includes(file)));

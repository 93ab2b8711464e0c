import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { init, parse } from 'es-module-lexer';
import { fileFor, relativePath, targetOf } from './addresses.ts';
import { attribute, type Document, type Element, elementsOf, insert, newElement, only, remove, textOf } from '../shared/html.ts';

export interface BuiltSite {
  /** Absolute path of the folder of the built site. */
  dist: string;
  /** The path it was built for, with slashes at both ends. */
  base: string;
  files: ReadonlySet<string>;
}

/** One module of a page, in its order: a file of the site, or text that stands in the page. */
export type PageModule = { file: string } | { code: string };

const isModule = (e: Element) => e.tagName === 'script' && attribute(e, 'type') === 'module';

/** The modules that a page loads. */
export const pageModules = (document: Document, from: string, base: string): PageModule[] =>
  elementsOf(document).filter(isModule).map((script) => {
    const src = attribute(script, 'src');
    if (src === undefined) return { code: textOf(script) };
    const target = targetOf(src, from, base);
    if (target === 'external') throw new Error(`Skriptet ${src} ligger på et annet nettsted.`);
    return { file: target.file };
  });

/** Name of the one script that stands for a set of modules. Pages with the same set share it. */
export const scriptName = (modules: readonly PageModule[]): string =>
  `_skript/${createHash('sha256').update(JSON.stringify(modules)).digest('hex').slice(0, 12)}.js`;

/**
 * Bundles what a page loads into one script that runs from disk, where modules do not. Together, and not each apart,
 * since two bundles that hold the same custom element would define it twice. `files` are those of the site.
 */
export async function bundleClassic(modules: readonly PageModule[], { dist, base, files }: BuiltSite): Promise<string> {
  const entry = modules.map((_, i) => `import 'side:${i}';`).join('\n');
  const result = await build({
    stdin: { contents: entry, resolveDir: dist }, plugins: [siteModules(modules, dist, base, files)],
    bundle: true, write: false, format: 'iife', minify: true, target: 'esnext', charset: 'utf8', legalComments: 'inline', logLevel: 'silent',
    // A page asks for its own address only to find other files, and those it gets by their path under the root.
    define: { 'import.meta.url': 'location.href' },
  });
  return importThroughRegistry(result.outputFiles[0]!.text);
}

function siteModules(modules: readonly PageModule[], dist: string, base: string, files: ReadonlySet<string>): Plugin {
  const onDisk = (address: string) => path.join(dist, fileFor(decodeURIComponent(address.slice(base.length))));
  return {
    name: 'sidens-moduler',
    setup(bundler) {
      bundler.onResolve({ filter: /^side:/ }, (args) => {
        const module = modules[Number(args.path.slice(5))]!;
        return 'file' in module ? { path: path.join(dist, module.file) } : { path: args.path, namespace: 'side' };
      });
      bundler.onResolve({ filter: /^\// }, (args) => ({ path: args.path.startsWith(dist) ? args.path : onDisk(args.path) }));
      bundler.onLoad({ filter: /.*/, namespace: 'side' }, (args) => ({ contents: (modules[Number(args.path.slice(5))] as { code: string }).code, resolveDir: dist, loader: 'js' }));
      bundler.onLoad({ filter: /\.js$/, namespace: 'file' }, (args) => ({ contents: forDisk(readFileSync(args.path, 'utf8'), base, files), loader: 'js' }));
    },
  };
}

/**
 * A module of the built site without what Vite has put in for the web: its list of files to fetch ahead is emptied, since all
 * of them are in the bundle, and the address of a file that a script loads (a stylesheet, say) is found from the edition's folder.
 */
export function forDisk(code: string, base: string, files: ReadonlySet<string>): string {
  const ahead = code.replace(/^const __vite__mapDeps=.*;$/m, 'const __vite__mapDeps=()=>[];');
  if (ahead === code && /__vite__mapDeps=/.test(code)) throw new Error('Vite skriver listen over filer på en ny måte: se forDisk i scripts/offline/classic-scripts.ts.');
  return ahead.replace(/(["'`])(\/[^"'`\s]+)\1/g, (whole, _, address: string) => {
    const file = address.startsWith(base) ? address.slice(base.length) : '';
    return files.has(file) && !file.endsWith('.html') ? `__fagleser.address(${JSON.stringify(file)})` : whole;
  });
}

/** What is left of `import(…)` after bundling names a module by an address that only the running page knows. */
async function importThroughRegistry(code: string): Promise<string> {
  await init;
  const [imports] = parse(code);
  let turned = code;
  for (const { d, ss } of [...imports].reverse()) {
    if (d >= 0) turned = `${turned.slice(0, ss)}__fagleser.load${turned.slice(ss + 'import'.length)}`;
  }
  return turned;
}

/** Puts the edition's own script first in the head and one classic script in place of the page's modules. */
export function useClassicScripts(document: Document, from: string, runtime: string, script: string | null): void {
  const head = only(document, 'head');
  for (const element of elementsOf(document).filter(isModule)) remove(element);
  for (const file of script ? [runtime, script] : [runtime]) {
    insert(head, head.childNodes.length, newElement(head, 'script', { defer: '', src: relativePath(from, file) }));
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchFile } from '../../src/search/data.ts';
import { PagefindEngine, type PagefindModule } from '../../src/search/engine.ts';
import { Searcher } from '../../src/search/search.ts';
import { shelfFile } from '../../src/search/shelf.ts';

/** Bytes that have been read of an opened index, by file. */
export type Loaded = Map<string, number>;

/** Makes `fetch` read the files of one folder, as the only files there are. */
export function fetchFrom(folder: string, loaded: Loaded = new Map()): void {
  globalThis.fetch = async (input) => {
    const file = String(input).replace(/^\/pagefind\//, '').replace(/\?.*$/, '');
    const bytes = readFileSync(path.join(folder, file));
    loaded.set(file, bytes.length);
    return new Response(bytes);
  };
}

/** The search of a built site, opened in Node as a page would open it: for tests and measurements. */
export async function openIndex(folder: string, loaded: Loaded = new Map()): Promise<Searcher> {
  fetchFrom(folder, loaded);
  const file = JSON.parse(readFileSync(path.join(folder, 'fagleser.json'), 'utf8')) as SearchFile;
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(path.resolve(folder, 'pagefind.js')).href)) as PagefindModule;
  const shelf = async (n: number): Promise<string> => (await fetch(`/pagefind/${shelfFile(n)}`)).text();
  return new Searcher(new PagefindEngine(pagefind, '/pagefind/', file.records.length, file.tag), file, shelf);
}

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ZIP_FILE } from '../../../src/site/edition.ts';
import { removeFolder, testFolder } from './browsers.ts';
import { type Site, serve } from './server.ts';

export type Where = 'på nett' | 'fra disk';
export const WHERE: Where[] = ['på nett', 'fra disk'];

/** The site as a reader has it: on the web, or unpacked on a disk. */
export interface Edition {
  /** Address of a page, whose path, query and anchor are given as on the web: `/sok/?q=samtykke`. */
  address(page: string): string;
  /** What a page at this address shows, from the top of the site, readable; throws when it is outside the site. */
  shown(page: { url(): string }): string;
  close(): Promise<void>;
}

/** The downloaded edition, unpacked from the zip into a folder whose name has a space and an æ. */
export interface Unpacked extends Edition {
  /** The folder that index.html stands in. */
  root: string;
}

export function unpack(): Unpacked {
  const folder = testFolder();
  execFileSync('unzip', ['-q', path.resolve('dist', ZIP_FILE), '-d', folder]);
  const root = path.join(folder, 'fagleser');
  return {
    root,
    address: (page) => {
      const [, file = '', rest = ''] = /^\/?([^?#]*)(.*)$/.exec(page) ?? [];
      return pathToFileURL(path.join(root, file === '' || file.endsWith('/') ? `${file}index.html` : file)).href + rest;
    },
    shown: shownUnder(`${pathToFileURL(root).href}/`),
    close: async () => removeFolder(folder),
  };
}

async function web(): Promise<Edition> {
  const site: Site = await serve();
  return { address: (page) => site.url + page, shown: shownUnder(`${site.url}/`), close: () => site.down() };
}

export const openEdition = async (where: Where): Promise<Edition> => (where === 'på nett' ? web() : unpack());

const shownUnder = (top: string) => (page: { url(): string }): string => {
  const [address, root] = [decodeURIComponent(page.url()), decodeURIComponent(top)];
  if (!address.startsWith(root)) throw new Error(`${address} ligger utenfor ${root}`);
  return address.slice(root.length);
};

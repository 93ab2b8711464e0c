import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { ZIP_FILE } from '../../../src/site/edition.ts';
import { removeFolder, testFolder } from './browsers.ts';

/** The downloaded edition, unpacked from the zip into a folder whose name has a space and an æ. */
export interface Unpacked {
  /** The folder that index.html stands in. */
  root: string;
  /** Address of a file, given from there. */
  address(file: string): string;
  /** The file that a page shows, with query and anchor as a reader sees them; throws when it is outside the folder. */
  shown(page: Page): string;
  remove(): void;
}

export function unpack(): Unpacked {
  const folder = testFolder();
  execFileSync('unzip', ['-q', path.resolve('dist', ZIP_FILE), '-d', folder]);
  const root = path.join(folder, 'fagleser');
  const top = `${decodeURIComponent(pathToFileURL(root).href)}/`;
  return {
    root,
    address: (file) => pathToFileURL(path.join(root, file)).href,
    shown: (page) => {
      const address = decodeURIComponent(page.url());
      if (!address.startsWith(top)) throw new Error(`${address} ligger utenfor ${top}`);
      return address.slice(top.length);
    },
    remove: () => removeFolder(folder),
  };
}

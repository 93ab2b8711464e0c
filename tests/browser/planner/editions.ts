import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_ARGS, serve } from '../harness.ts';

export const KINDS = ['chromium', 'firefox'] as const;
export type Kind = (typeof KINDS)[number];

/** One library drives both browsers, so that a test is written once. */
export const open = (kind: Kind): Promise<Browser> => (kind === 'chromium'
  ? puppeteer.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: CHROMIUM_ARGS })
  : puppeteer.launch({
    browser: 'firefox', executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    // As readers have it: Puppeteer switches the rules for pages on disk off.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true, 'remote.prefs.recommended': false },
  }));

export interface Edition { name: string; address(page: string): string; close(): Promise<void> }

const DISK = 'dist-offline/fagleser';
/** The web edition, and the downloaded one where it has been made (npm run offline). */
export async function editions(): Promise<Edition[]> {
  const site = await serve('dist');
  const web: Edition = { name: 'på nett', address: (page) => site.url + page, close: () => site.close() };
  const disk: Edition = { name: 'fra disk', address: (page) => pathToFileURL(path.resolve(DISK, `.${page}index.html`)).href, close: async () => {} };
  return existsSync(DISK) ? [web, disk] : [web];
}

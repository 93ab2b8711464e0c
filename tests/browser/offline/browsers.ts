import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS } from '../harness.ts';

export type Kind = 'chromium' | 'firefox';
export const KINDS: Kind[] = ['chromium', 'firefox'];

/** A folder for one test, whose name has a space and an æ, as folders of staff have. */
export const testFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'vakt mappe æ '));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/**
 * A real browser with a profile of its own, that saves files to `downloads`. Puppeteer switches Firefox's `security.fileuri.strict_origin_policy` off, in the
 * profile and once more through what the browser's remote agent recommends; readers have it on, so both are undone here
 * (disk-edition.test.ts checks that it is on).
 */
export const open = (kind: Kind, profile: string, downloads = profile): Promise<Browser> => (kind === 'chromium'
  ? puppeteer.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: CHROMIUM_ARGS, userDataDir: profile, downloadBehavior: { policy: 'allow', downloadPath: downloads } })
  : puppeteer.launch({
    browser: 'firefox', executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr', userDataDir: profile,
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true, 'remote.prefs.recommended': false, 'browser.download.folderList': 2, 'browser.download.dir': downloads },
  }));

/** Collects what goes wrong in a page: errors in the console, in scripts and in requests. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`konsoll: ${message.text()}`); });
  page.on('pageerror', (error) => faults.push(`feil: ${(error as Error).message}`));
  page.on('requestfailed', (request) => faults.push(`forespørsel feilet: ${request.url()}`));
  page.on('response', (response) => { if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`); });
  return faults;
}

/** Waits until `check` gives something true in the page, or fails with what it gave last. */
export async function until<T>(what: string, check: () => Promise<T> | T, timeout = 20_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await check();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Ventet forgjeves på ${what}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

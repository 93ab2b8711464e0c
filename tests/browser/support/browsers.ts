// The only place that opens browsers: as readers have them, and calm.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContextOptions, type Page as ChromiumPage } from 'playwright-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CEILING } from './until.ts';

export type Kind = 'chromium' | 'firefox';
export const KINDS: Kind[] = ['chromium', 'firefox'];

/** What scripts/setup/browsers.mjs found. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

/** Without motion: a mouse and a finger miss what is still scrolling. */
const CHROMIUM_ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--lang=nb', '--touch-events=enabled', '--force-prefers-reduced-motion',
];
const firefoxPrefs = (downloads: string) => ({
  // Puppeteer lets files on disk read each other, in the profile and once more through what the browser's remote agent
  // recommends. Readers' browsers do not, so both are undone (disk-edition.test.ts checks it).
  'security.fileuri.strict_origin_policy': true, 'remote.prefs.recommended': false,
  // It also leaves pages without asking.
  'dom.disable_beforeunload': false,
  'ui.prefersReducedMotion': 1,
  // Off on a machine without a touch screen.
  'dom.w3c_touch_events.enabled': 1,
  'browser.download.dir': downloads, 'browser.download.folderList': 2, 'browser.download.useDownloadDir': true, 'browser.download.alwaysOpenPanel': false,
  'browser.download.panel.shown': true, 'browser.download.always_ask_before_handling_new_types': false,
});

/** A folder for one test, whose name has a space and an æ, as folders of staff have. */
export const testFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'vakt mappe æ '));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/** A browser with a profile and folders of its own, driven the same way (by Puppeteer) whichever it is. */
export interface Visitor {
  readonly kind: Kind;
  /** Where the browser saves to, and where the files it opens lie. */
  readonly downloads: string;
  readonly uploads: string;
  newPage(): Promise<Page>;
  /** Closes the pages that a test left open. */
  closePages(): Promise<void>;
  /** Closes the browser and starts it again, with what it has stored. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openVisitor(kind: Kind): Promise<Visitor> {
  const folder = testFolder();
  const [profile, downloads, uploads] = [path.join(folder, 'profil'), path.join(folder, 'ned'), path.join(folder, 'opp')] as const;
  for (const made of [profile, downloads, uploads]) mkdirSync(made);
  const open = (): Promise<Browser> => (kind === 'chromium'
    ? puppeteer.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS, userDataDir: profile, timeout: CEILING, downloadBehavior: { policy: 'allow', downloadPath: downloads } })
    : puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, userDataDir: profile, timeout: CEILING, extraPrefsFirefox: firefoxPrefs(downloads) }));
  let browser = await open();
  return {
    kind, downloads, uploads,
    newPage: async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(CEILING);
      return page;
    },
    // The first is the browser's own.
    closePages: async () => { await Promise.all((await browser.pages()).slice(1).map((page) => page.close())); },
    restart: async () => {
      await browser.close();
      browser = await open();
    },
    close: async () => {
      await browser.close();
      removeFolder(folder);
    },
  };
}

/** Chromium driven by Playwright, for what only it can do: a window per test with a theme, without script, on paper. */
export interface Chromium {
  /** A page in a window of its own, that stores nothing from before. */
  newPage(options?: BrowserContextOptions): Promise<ChromiumPage>;
  close(): Promise<void>;
}

export async function openChromium(): Promise<Chromium> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS, timeout: CEILING });
  return {
    newPage: async (options = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block', ...options });
      context.setDefaultTimeout(CEILING);
      const page = await context.newPage();
      // Its window goes with it, unless the whole browser has.
      page.once('close', () => { context.close().catch(() => undefined); });
      return page;
    },
    close: () => browser.close(),
  };
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS } from '../harness.ts';

export type Kind = 'chromium' | 'firefox';
export const KINDS: Kind[] = ['chromium', 'firefox'];

/** A real browser, and a folder that it saves to. With less motion: a finger would miss what is still scrolling. */
export interface Visitor { kind: Kind; browser: Browser; downloads: string; close(): Promise<void> }

export async function openVisitor(kind: Kind): Promise<Visitor> {
  const downloads = mkdtempSync(path.join(os.tmpdir(), 'oppgaver '));
  const browser = kind === 'chromium'
    ? await puppeteer.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: [...CHROMIUM_ARGS, '--touch-events=enabled', '--force-prefers-reduced-motion'] })
    : await puppeteer.launch({
      browser: 'firefox', executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
      // Each file of a disk has a storage of its own for readers, but not for a browser that is driven from outside, unless
      // asked for. Touch events are off on a machine without a touch screen.
      extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true, 'remote.prefs.recommended': false, 'ui.prefersReducedMotion': 1, 'browser.download.dir': downloads, 'browser.download.folderList': 2, 'browser.download.useDownloadDir': true, 'browser.download.alwaysOpenPanel': false, 'browser.download.always_ask_before_handling_new_types': false, 'dom.w3c_touch_events.enabled': 1 },
    });
  if (kind === 'chromium') {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  return { kind, browser, downloads, close: async () => { await browser.close(); rmSync(downloads, { recursive: true, force: true, maxRetries: 5 }); } };
}

/** A page of 390 × 844, as on a phone, whose errors and requests are written down. */
export async function openPhone(visitor: Visitor): Promise<{ page: Page; faults: string[]; requests: string[] }> {
  const page = await visitor.browser.newPage();
  // Firefox over BiDi cannot say that it has a touch screen, but takes touches all the same.
  await page.setViewport({ width: 390, height: 844, ...(visitor.kind === 'chromium' ? { hasTouch: true, isMobile: true } : {}) });
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (m) => { if (m.type() === 'error') faults.push(m.text()); });
  page.on('pageerror', (e) => faults.push((e as Error).message));
  page.on('request', (r) => requests.push(r.url()));
  return { page, faults, requests };
}

export async function until<T>(what: string, check: () => Promise<T> | T, timeout = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await check();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Ventet forgjeves på ${what}`);
    await new Promise((again) => setTimeout(again, 40));
  }
}

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (e) => (e.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Presses what has this selector as a keyboard user does. */
export async function press(page: Page, selector: string, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press(key);
}

/** Which element has focus, told by its id, name or text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => { const e = document.activeElement as HTMLInputElement | null; return e?.id || e?.name || e?.textContent?.trim() || ''; });

/**
 * Chooses a file in the dialog that `open` brings up. Firefox, driven from outside, cancels every such dialog at once, so
 * there it is kept from opening, and the file is given to the field that asked for it.
 */
export async function chooseFile(visitor: Visitor, page: Page, open: () => Promise<unknown>, file: string): Promise<void> {
  if (visitor.kind === 'chromium') {
    const [chooser] = await Promise.all([page.waitForFileChooser(), open()]);
    return chooser.accept([file]);
  }
  await page.evaluate(() => { HTMLInputElement.prototype.click = () => {}; });
  await open();
  const input = await page.waitForSelector('input[type="file"]') as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** What lies on the clipboard: pasted by keyboard into a box of the test's own, so it is what a user would get. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => { const box = document.createElement('textarea'); box.id = 'lim-inn'; document.body.append(box); box.focus(); });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  const text = await until('det som ble limt inn', () => page.$eval('#lim-inn', (b) => (b as HTMLTextAreaElement).value));
  await page.$eval('#lim-inn', (b) => b.remove());
  return text;
}

/** The only file saved so far, when all of it is there. */
export async function downloaded(visitor: Visitor): Promise<{ name: string; file: string; text: string }> {
  const name = await until('nedlastingen', () => readdirSync(visitor.downloads).find((f) => f.endsWith('.json')));
  const file = path.join(visitor.downloads, name);
  return { name, file, text: await until('innholdet', () => readFileSync(file, 'utf8')) };
}

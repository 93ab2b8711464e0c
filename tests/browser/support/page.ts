// What a reader does and sees in a page, whichever browser it is in.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page as ChromiumPage } from 'playwright-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Visitor } from './browsers.ts';
import { until } from './until.ts';

/** What pages of Puppeteer and of Playwright tell alike, but type each in its own way. */
interface Telling {
  on(event: 'console', told: (message: { type(): string; text(): string }) => void): unknown;
  on(event: 'pageerror', told: (error: unknown) => void): unknown;
  on(event: 'requestfailed', told: (request: { url(): string; failure(): { errorText: string } | null }) => void): unknown;
  on(event: 'response', told: (response: { status(): number; url(): string }) => void): unknown;
}

/** Collects from now on what goes wrong in a page: errors in the console, in scripts and in requests. */
export function faultsOf(of: Page | ChromiumPage): string[] {
  const page = of as unknown as Telling;
  const faults: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`konsoll: ${message.text()}`); });
  page.on('pageerror', (error) => faults.push(`feil: ${(error as Error).message}`));
  // What a reader leaves before it is there is no fault.
  page.on('requestfailed', (request) => { if (!/ABORTED/.test(request.failure()?.errorText ?? '')) faults.push(`forespørsel feilet: ${request.url()}`); });
  page.on('response', (response) => { if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`); });
  return faults;
}

/** The size of a phone, with touch. Firefox over BiDi cannot say that it has a touch screen, but takes touches all the same. */
export const asPhone = ({ kind }: Visitor, page: Page): Promise<void> =>
  page.setViewport({ width: 390, height: 844, ...(kind === 'chromium' ? { hasTouch: true, isMobile: true } : {}) });

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (e) => (e.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Presses by mouse, when what is pressed is there, is seen and stands still. */
export const click = (page: Page, selector: string): Promise<void> => page.locator(selector).click();

/** Presses by finger, when what is pressed is in the middle of the screen and stands still. */
export async function tap(page: Page, selector: string): Promise<void> {
  const box = () => page.$eval(selector, (e) => {
    e.scrollIntoView({ block: 'center', behavior: 'instant' });
    return new Promise<string>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(JSON.stringify(e.getBoundingClientRect())))));
  });
  let before = '';
  await until(`at ${selector} står stille`, async () => { const now = await box(); const still = now === before; before = now; return still; });
  await page.tap(selector);
}

/** Presses as a keyboard user does: focus, then the key. */
export async function press(page: Page, selector: string, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press(key);
}

/** Presses by script, where no mouse comes: in a window behind another. */
export const pressUnseen = (page: Page, selector: string): Promise<void> => page.$eval(selector, (e) => { (e as HTMLElement).click(); });

/** Does what leads to another page, and waits until that has been read in. */
export async function leave(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForNavigation(), act()]);
}

/** Which element has focus, told by its id, name or text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => { const e = document.activeElement as HTMLInputElement | null; return e?.id || e?.name || e?.textContent?.trim() || ''; });

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

/** The next file that the browser saves whose name ends so, when all of it is there. It is taken away, so that the next one is found. */
export async function downloaded({ downloads }: Visitor, ending: string): Promise<{ name: string; text: string }> {
  let before = '';
  const saved = await until(`nedlasting av *${ending}`, () => {
    // A browser may write under a name of its own first, and makes the file before it fills it.
    const name = readdirSync(downloads).find((f) => f.startsWith('fagleser-') && f.endsWith(ending) && !existsSync(path.join(downloads, `${f}.part`)));
    const text = name ? readFileSync(path.join(downloads, name), 'utf8') : '';
    const whole = text === before;
    before = text;
    return whole && name && text ? { name, text } : undefined;
  });
  rmSync(path.join(downloads, saved.name));
  return saved;
}

/**
 * Chooses files, by name and content, in the dialog that `open` brings up. Firefox, driven from outside, cancels every such
 * dialog at once, so there it is kept from opening, and the files are given to the field that asked for them.
 */
export async function chooseFiles({ kind, uploads }: Visitor, page: Page, open: () => Promise<unknown>, files: Record<string, string>): Promise<void> {
  const paths = Object.entries(files).map(([name, text]) => {
    const file = path.join(uploads, name);
    writeFileSync(file, text);
    return file;
  });
  if (kind === 'chromium') {
    const [chooser] = await Promise.all([page.waitForFileChooser(), open()]);
    return chooser.accept(paths);
  }
  await page.evaluate(() => { HTMLInputElement.prototype.click = () => {}; });
  await open();
  const input = await page.waitForSelector('input[type="file"]') as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS } from '../harness.ts';

export type Kind = 'chromium' | 'firefox';
export const KINDS: Kind[] = ['chromium', 'firefox'];

/** A real browser that saves its downloads in a folder of the test's own. */
export interface Visitor { kind: Kind; browser: Browser; downloads: string; /** Where the files it opens lie. */ uploads: string; close(): Promise<void> }

export async function openVisitor(kind: Kind): Promise<Visitor> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'egenvurdering '));
  const [downloads, uploads] = [path.join(folder, 'ned'), path.join(folder, 'opp')];
  for (const made of [downloads, uploads]) mkdirSync(made);
  const browser = kind === 'chromium'
    ? await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: [...CHROMIUM_ARGS, '--lang=nb'] })
    : await puppeteer.launch({
      browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      // The first two: pages on disk as readers have them. Puppeteer switches their rules off.
      extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true, 'remote.prefs.recommended': false, 'browser.download.dir': downloads, 'browser.download.folderList': 2, 'browser.download.useDownloadDir': true, 'browser.download.alwaysOpenPanel': false, 'browser.download.panel.shown': true, 'browser.download.always_ask_before_handling_new_types': false, 'dom.disable_beforeunload': false },
    });
  if (kind === 'chromium') {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  return { kind, browser, downloads, uploads, close: async () => { await browser.close(); rmSync(folder, { recursive: true, force: true, maxRetries: 5 }); } };
}

/** Waits until `check` gives something true, or fails with what it waited for. */
export async function until<T>(what: string, check: () => Promise<T> | T, timeout = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await check();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Ventet forgjeves på ${what}`);
    await new Promise((again) => setTimeout(again, 40));
  }
}

/** The text of the next download whose name ends so. The file is taken away, so that the next one is found. */
export async function downloaded(visitor: Visitor, ending: string): Promise<{ name: string; text: string }> {
  const name = await until(`nedlasting av *${ending}`, () => readdirSync(visitor.downloads).find((f) => f.endsWith(ending) && !existsSync(path.join(visitor.downloads, `${f}.part`))));
  const file = path.join(visitor.downloads, name);
  // Firefox makes the file before it fills it.
  const text = await until('innholdet', () => readFileSync(file, 'utf8'));
  rmSync(file);
  return { name, text };
}

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (e) => (e.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Presses the button as a keyboard user does: focus, then Enter. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press('Enter');
}

/** Answers the dialog that is open by pressing the button with this value; gives back what it said. */
export async function answerDialog(page: Page, value: string): Promise<string> {
  await page.waitForSelector('dialog[open]:not([data-answered])');
  await page.$eval('dialog[open]', (d) => { (d as HTMLElement).dataset.answered = ''; });
  const said = await textOf(page, 'dialog[open]');
  await press(page, `dialog[open] button[value="${value}"]`);
  await page.waitForFunction(() => !document.querySelector('dialog[data-answered]'));
  return said;
}

/** Chooses files in the file dialog that a press on «Åpne fra fil» opens. */
export async function openFiles(page: Page, visitor: Visitor, files: Record<string, string>): Promise<void> {
  const paths = Object.entries(files).map(([name, text]) => {
    const file = path.join(visitor.uploads, name);
    writeFileSync(file, text);
    return file;
  });
  const button = '.assess-keeping [data-action="open"]';
  if (visitor.kind === 'chromium') {
    const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, button)]);
    return chooser.accept(paths);
  }
  // Firefox tells nobody of its dialog and waits for it, so it is kept from opening; the field behind it takes the files.
  await page.evaluate(() => { HTMLInputElement.prototype.click = () => {}; });
  await press(page, button);
  const input = await page.waitForSelector('input[type="file"]') as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

// What a reader fills in on a page on disk: kept by the browser for that page, and moved by file.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, open, removeFolder, testFolder, until } from './browsers.ts';
import { type Unpacked, unpack } from './unpacked.ts';

const PAGE = 'egenvurdering/index.html';
let edition: Unpacked;
beforeAll(() => { edition = unpack(); });
afterAll(() => edition.remove());

const RADIO = 'self-assessment input[type="radio"][value]:not([value=""])';
const answer = (page: Page) => page.$eval(RADIO, (radio) => { (radio as HTMLInputElement).click(); });
const answered = (page: Page) => page.$eval(RADIO, (radio) => (radio as HTMLInputElement).checked);
const newPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage();
  // «Forlat siden?»: yes.
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
};
/** The page is ready when its script has shown what only a script can do. */
const show = async (page: Page) => {
  await page.goto(edition.address(PAGE));
  await page.waitForSelector('.assess-keeping:not([hidden])');
};

describe.each(KINDS)('%s', (kind) => {
  let browser: Browser;
  let profile: string;
  let downloads: string;
  beforeAll(async () => {
    [profile, downloads] = [testFolder(), testFolder()];
    browser = await open(kind, profile, downloads);
  });
  afterAll(async () => {
    await browser?.close();
    for (const folder of [profile, downloads]) removeFolder(folder);
  });

  test('the page tells where answers are kept', async () => {
    const page = await newPage(browser);
    await show(page);
    const told = await page.$$eval('.assess-keeping p', (all) => all.filter((p) => p.checkVisibility()).map((p) => p.textContent));
    expect(told.join(' ')).toContain('Du bruker den nedlastede mappen');
    await page.close();
  });

  test('nothing is kept before the reader asks; then the answers are there when the browser is started again', async () => {
    const page = await newPage(browser);
    await show(page);
    await answer(page);
    await page.reload();
    expect(await answered(page)).toBe(false);
    await answer(page);
    await page.$eval('[data-keep]', (box) => { (box as HTMLInputElement).click(); });
    await until('at svaret er lagret', () => page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('fagleser') && !key.endsWith('tema'))));
    await browser.close();
    browser = await open(kind, profile, downloads);
    const again = await newPage(browser);
    await show(again);
    await until('svaret fra forrige gang', () => answered(again));
    // Firefox keeps it for this file alone; in Chromium every page on disk shares it.
    await again.goto(edition.address('index.html'));
    const shared = await again.evaluate(() => Object.keys(localStorage).length > 0);
    expect(shared).toBe(kind === 'chromium');
    await again.close();
  });

  test('answers are saved to a file, and opened from it in a browser that has none', async () => {
    const page = await newPage(browser);
    await show(page);
    await until('svaret fra forrige gang', () => answered(page));
    await page.$eval('[data-action="save"]', (button) => { (button as HTMLElement).click(); });
    const file = await until('filen', () => readdirSync(downloads).find((name) => /^fagleser-.*\.json$/.test(name)) ?? '');
    expect(() => JSON.parse(readFileSync(path.join(downloads, file), 'utf8'))).not.toThrow();
    await page.evaluate(() => localStorage.clear());
    await page.close();

    const other = await newPage(browser);
    await show(other);
    expect(await answered(other)).toBe(false);
    // The dialog is the browser's own, and no test can press its buttons: the field behind it gets the file.
    await other.evaluate(() => { HTMLInputElement.prototype.click = () => undefined; });
    await other.$eval('.assess-keeping [data-action="open"]', (button) => { (button as HTMLElement).click(); });
    const input = await until('fildialogen', () => other.$('body > input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path.join(downloads, file));
    await until('svaret fra filen', () => answered(other));
    await other.close();
  });
});

// The pages at the top of the folder: their way to the root is the folder they stand in.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, KINDS, open, removeFolder, testFolder, until } from './browsers.ts';
import { type Unpacked, unpack } from './unpacked.ts';

let edition: Unpacked;
beforeAll(() => { edition = unpack(); });
afterAll(() => edition.remove());

describe.each(KINDS)('%s', (kind) => {
  let browser: Browser;
  let page: Page;
  let profile: string;
  beforeAll(async () => {
    profile = testFolder();
    browser = await open(kind, profile);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    removeFolder(profile);
  });

  test.each(['index.html', '404.html'])('the search of the header finds from %s, and Enter leads to the search page', async (file) => {
    const faults = faultsOf(page);
    await page.goto(edition.address(file));
    await page.$eval('[data-search-open]', (link) => (link as HTMLElement).click());
    await page.waitForSelector('dialog[open] input');
    await page.type('dialog[open] input', 'handlingsplan');
    await until('et treff', () => page.$('dialog .hit h3 a'));
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(edition.shown(page)).toBe('sok/index.html?q=handlingsplan');
    await until('treffene på søkesiden', () => page.$('search-page[data-ready] .hit h3 a'));
    expect(faults).toEqual([]);
  });
});

// The pages at the top of the folder: their way to the root is the folder they stand in.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, openVisitor, type Visitor } from '../support/browsers.ts';
import { type Edition, openEdition } from '../support/editions.ts';
import { faultsOf, leave } from '../support/page.ts';
import { until } from '../support/until.ts';

let disk: Edition;
beforeAll(async () => { disk = await openEdition('fra disk'); });
afterAll(() => disk?.close());

describe.each(KINDS)('%s', (kind) => {
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    visitor = await openVisitor(kind);
    page = await visitor.newPage();
  });
  afterAll(() => visitor?.close());

  test.each(['index.html', '404.html'])('the search of the header finds from %s, and Enter leads to the search page', async (file) => {
    const faults = faultsOf(page);
    await page.goto(disk.address(file));
    await page.$eval('[data-search-open]', (link) => (link as HTMLElement).click());
    await page.waitForSelector('dialog[open] input');
    await page.type('dialog[open] input', 'handlingsplan');
    await until('et treff', () => page.$('dialog .hit h3 a'));
    await leave(page, () => page.keyboard.press('Enter'));
    expect(disk.shown(page)).toBe('sok/index.html?q=handlingsplan');
    await until('treffene på søkesiden', () => page.$('search-page[data-ready] .hit h3 a'));
    expect(faults).toEqual([]);
  });
});

// What a reader fills in on a page on disk: kept by the browser for that page, and moved by file.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, openVisitor, type Visitor } from '../support/browsers.ts';
import { type Edition, openEdition } from '../support/editions.ts';
import { chooseFiles, downloaded, pressUnseen } from '../support/page.ts';
import { until } from '../support/until.ts';

let edition: Edition;
beforeAll(async () => { edition = await openEdition('fra disk'); });
afterAll(() => edition?.close());

const RADIO = 'self-assessment input[type="radio"][value]:not([value=""])';
const answer = (page: Page) => pressUnseen(page, RADIO);
const answered = (page: Page) => page.$eval(RADIO, (radio) => (radio as HTMLInputElement).checked);
const newPage = async (visitor: Visitor): Promise<Page> => {
  const page = await visitor.newPage();
  // «Forlat siden?»: yes.
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
};
/** The page is ready when its script has shown what only a script can do. */
const show = async (page: Page) => {
  await page.goto(edition.address('/egenvurdering/'));
  await page.waitForSelector('.assess-keeping:not([hidden])');
};

describe.each(KINDS)('%s', (kind) => {
  let visitor: Visitor;
  beforeAll(async () => { visitor = await openVisitor(kind); });
  afterAll(() => visitor?.close());

  test('the page tells where answers are kept', async () => {
    const page = await newPage(visitor);
    await show(page);
    const told = await page.$$eval('.assess-keeping p', (all) => all.filter((p) => p.checkVisibility()).map((p) => p.textContent));
    expect(told.join(' ')).toContain('Du bruker den nedlastede mappen');
    await page.close();
  });

  test('nothing is kept before the reader asks; then the answers are there when the browser is started again', async () => {
    const page = await newPage(visitor);
    await show(page);
    await answer(page);
    await page.reload();
    expect(await answered(page)).toBe(false);
    await answer(page);
    await pressUnseen(page, '[data-keep]');
    await until('at svaret er lagret', () => page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('fagleser') && !key.endsWith('tema'))));
    await visitor.restart();
    const again = await newPage(visitor);
    await show(again);
    await until('svaret fra forrige gang', () => answered(again));
    // Firefox keeps it for this file alone; in Chromium every page on disk shares it.
    await again.goto(edition.address('/'));
    const shared = await again.evaluate(() => Object.keys(localStorage).length > 0);
    expect(shared).toBe(kind === 'chromium');
    await again.close();
  });

  test('answers are saved to a file, and opened from it in a browser that has none', async () => {
    const page = await newPage(visitor);
    await show(page);
    await until('svaret fra forrige gang', () => answered(page));
    await pressUnseen(page, '[data-action="save"]');
    const { name, text } = await downloaded(visitor, '.json');
    expect(name).toMatch(/^fagleser-.*\.json$/);
    expect(() => JSON.parse(text)).not.toThrow();
    await page.evaluate(() => localStorage.clear());
    await page.close();

    const other = await newPage(visitor);
    await show(other);
    expect(await answered(other)).toBe(false);
    await chooseFiles(visitor, other, () => pressUnseen(other, '.assess-keeping [data-action="open"]'), { [name]: text });
    await until('svaret fra filen', () => answered(other));
    await other.close();
  });
});

// Search in the downloaded edition finds what it finds online, by the same code.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { KINDS, openChromium, openVisitor, type Visitor } from '../support/browsers.ts';
import { type Edition, openEdition } from '../support/editions.ts';
import { faultsOf, leave, pressUnseen } from '../support/page.ts';
import { until } from '../support/until.ts';

const QUERIES = [
  'medvirkning', 'når skal avklaringsmøtet holdes', 'K5.3', 'frist handlingsplan', 'helsekartlegging', 'hvem kan fatte akuttvedtak',
  'politi', 'søsken', 'beredskap på natt', 'medverknad for barnet',
];

/** Where the first hit leads, from the site's root, as online: without the folder and the name of the index. */
const firstHit = (page: { evaluate(run: () => string): Promise<string> }, edition: Edition): Promise<string> => until('et treff', () => page.evaluate(() =>
  document.querySelector<HTMLAnchorElement>('search-page[data-ready] .hit h3 a')?.href ?? '')).then((link) => edition.shown({ url: () => link }).replace('index.html', ''));
const search = (query: string) => `/sok/?q=${encodeURIComponent(query)}`;

let disk: Edition;
const online = new Map<string, string>();
beforeAll(async () => {
  const [web, browser] = await Promise.all([openEdition('på nett'), openChromium()]);
  disk = await openEdition('fra disk');
  const page = await browser.newPage();
  for (const query of QUERIES) {
    await page.goto(web.address(search(query)));
    online.set(query, await firstHit(page, web));
  }
  await browser.close();
  await web.close();
});
afterAll(() => disk?.close());

describe.each(KINDS)('%s', (kind) => {
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => { visitor = await openVisitor(kind); });
  afterAll(() => visitor?.close());
  beforeEach(async () => { page = await visitor.newPage(); });
  afterEach(() => page?.close());

  test('ten searches give the first hit they give online, and each hit opens its place', async () => {
    const faults = faultsOf(page);
    const times: number[] = [];
    for (const query of QUERIES) {
      await page.goto(disk.address(search(query)));
      const hit = await firstHit(page, disk);
      times.push(await page.evaluate(() => Math.round(performance.now())));
      expect(hit, query).toBe(online.get(query));
      await leave(page, () => pressUnseen(page, '.hit h3 a'));
      const [file = '', anchor] = disk.shown(page).split('#');
      expect(file).toMatch(/\/index\.html$/);
      if (anchor) expect(await page.evaluate((id) => document.getElementById(id) !== null, anchor)).toBe(true);
    }
    console.log(`${kind}: treff fra disk etter ${times.join(', ')} ms fra siden ble åpnet`);
    expect(faults).toEqual([]);
  });

  test('the search of the header opens over the page with its style, finds, and leads on', async () => {
    const faults = faultsOf(page);
    await page.goto(disk.address('/krav/medvirkning/'));
    await pressUnseen(page, '[data-search-open]');
    await page.waitForSelector('dialog[open] input');
    await page.type('dialog[open] input', 'helsekartlegging');
    await until('et treff', () => page.$('dialog .hit h3 a'));
    expect(await page.evaluate(() => document.querySelector('link[rel="stylesheet"][href*="search"]')?.getAttribute('href')?.startsWith('file:'))).toBe(true);
    await leave(page, () => pressUnseen(page, 'dialog .hit h3 a'));
    expect(disk.shown(page)).toMatch(/\/index\.html(#.+)?$/);
    expect(faults).toEqual([]);
  });
});

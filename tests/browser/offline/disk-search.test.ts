// Search in the downloaded edition finds what it finds online, by the same code.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../harness.ts';
import { faultsOf, KINDS, open, removeFolder, testFolder, until } from './browsers.ts';
import { type Unpacked, unpack } from './unpacked.ts';

const QUERIES = [
  'medvirkning', 'når skal avklaringsmøtet holdes', 'K5.3', 'frist handlingsplan', 'helsekartlegging', 'hvem kan fatte akuttvedtak',
  'politi', 'søsken', 'beredskap på natt', 'medverknad for barnet',
];

/** Address of the first hit from the site's root, as online: without the folder and the name of the index. */
const firstHit = (page: Page, root: string): Promise<string> => until('et treff', () => page.evaluate(() => {
  const link = document.querySelector<HTMLAnchorElement>('search-page[data-ready] .hit h3 a');
  return link ? decodeURIComponent(link.href) : '';
})).then((link) => link.slice(decodeURIComponent(root).length).replace('index.html', ''));

let edition: Unpacked;
let site: Site;
const online = new Map<string, string>();
beforeAll(async () => {
  edition = unpack();
  site = await serve('dist');
  const profile = testFolder();
  const browser = await open('chromium', profile);
  const page = await browser.newPage();
  for (const query of QUERIES) {
    await page.goto(`${site.url}/sok/?q=${encodeURIComponent(query)}`);
    online.set(query, await firstHit(page, `${site.url}/`));
  }
  await browser.close();
  removeFolder(profile);
});
afterAll(async () => {
  edition.remove();
  await site.close();
});

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

  test('ten searches give the first hit they give online, and each hit opens its place', async () => {
    const faults = faultsOf(page);
    const times: number[] = [];
    for (const query of QUERIES) {
      await page.goto(`${edition.address('sok/index.html')}?q=${encodeURIComponent(query)}`);
      const hit = await firstHit(page, edition.address('x').slice(0, -1));
      times.push(await page.evaluate(() => Math.round(performance.now())));
      expect(hit, query).toBe(online.get(query));
      await Promise.all([page.waitForNavigation(), page.$eval('.hit h3 a', (link) => (link as HTMLAnchorElement).click())]);
      const [file = '', anchor] = edition.shown(page).split('#');
      expect(file).toMatch(/\/index\.html$/);
      if (anchor) expect(await page.evaluate((id) => document.getElementById(id) !== null, anchor)).toBe(true);
    }
    console.log(`${kind}: treff fra disk etter ${times.join(', ')} ms fra siden ble åpnet`);
    expect(faults).toEqual([]);
  });

  test('the search of the header opens over the page with its style, finds, and leads on', async () => {
    const faults = faultsOf(page);
    await page.goto(edition.address('krav/medvirkning/index.html'));
    await page.$eval('[data-search-open]', (link) => (link as HTMLElement).click());
    await page.waitForSelector('dialog[open] input');
    await page.type('dialog[open] input', 'helsekartlegging');
    await until('et treff', () => page.$('dialog .hit h3 a'));
    expect(await page.evaluate(() => document.querySelector('link[rel="stylesheet"][href*="search"]')?.getAttribute('href')?.startsWith('file:'))).toBe(true);
    await Promise.all([page.waitForNavigation(), page.$eval('dialog .hit h3 a', (link) => (link as HTMLAnchorElement).click())]);
    expect(edition.shown(page)).toMatch(/\/index\.html(#.+)?$/);
    expect(faults).toEqual([]);
  });
});

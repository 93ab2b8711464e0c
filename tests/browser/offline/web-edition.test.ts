// The web edition as an app: stored after the first visit, updated whole, and switched off again.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cacheNames, click, fetched, mark, notice, stored, update, waiting } from './app-page.ts';
import { KINDS, openVisitor, type Visitor } from '../support/browsers.ts';
import { click as pressAndWait, faultsOf, leave } from '../support/page.ts';
import { type Site, serve } from '../support/server.ts';
import { CEILING, until } from '../support/until.ts';
import { readFolder } from '../../../scripts/shared/folder.ts';
import { edition, partOfSite, withoutWorker } from './deployments.ts';

const built = readFolder('dist');
let A: Map<string, Uint8Array>;
let B: Map<string, Uint8Array>;
beforeAll(async () => {
  [A, B] = await Promise.all([edition('utgave-a', partOfSite(built)), edition('utgave-b', partOfSite(built))]);
});

describe.each(KINDS)('%s', (kind) => {
  let visitor: Visitor;
  let page: Page;
  let site: Site;
  const firstVisit = async () => {
    await page.goto(site.url);
    // Some hundred files: work, not an answer that a reader waits for.
    await until('at nettstedet er lagret', () => stored(page), 3 * CEILING);
  };
  beforeAll(async () => { visitor = await openVisitor(kind); });
  // Each test has a port, and so an origin with a storage of its own.
  beforeEach(async () => {
    site = await serve(A);
    page = await visitor.newPage();
  });
  afterEach(async () => {
    await visitor.closePages();
    await site.down();
  });
  afterAll(() => visitor?.close());

  test('visited once, everything works without network: reload, ten pages, search, and pages that do not exist say so', async () => {
    site.files = await edition('utgave-a', built);
    await firstVisit();
    // The open page is taken over too, since it is of the edition that was stored.
    await until('at den åpne siden er med', () => page.evaluate(() => navigator.serviceWorker.controller !== null));
    await site.down();
    const faults = faultsOf(page);
    await page.reload();
    expect(await mark(page)).toBe('utgave-a');
    await page.goto(`${site.url}/innhold/`);
    const links = await page.$$eval('.sitemap a', (all) => all.map((a) => (a as HTMLAnchorElement).href));
    for (const link of links.filter((_, i) => i % Math.ceil(links.length / 10) === 0)) {
      await page.goto(link);
      expect(await page.$eval('h1', (e) => e.textContent)).toBeTruthy();
    }
    await page.goto(`${site.url}/sok/?q=medvirkning`);
    await until('et treff', () => page.$('.hit h3 a'));
    // Firefox fetches the icon of a tab by itself, past the page's service worker.
    expect(faults.filter((fault) => !/\/ikon/.test(fault))).toEqual([]);
    await page.goto(`${site.url}/finnes-ikke/`);
    expect(await page.$eval('h1', (e) => e.textContent)).toBe('Vi finner ikke siden');
  });

  test('a second edition waits for the reader, and no page mixes the two', async () => {
    await firstVisit();
    await page.reload();
    const other = await visitor.newPage();
    await other.goto(`${site.url}/krav/`);
    site.files = B;
    await update(page);
    await until('beskjeden', async () => /Ny utgave er klar/.test(await notice(page)));
    // Not yet chosen: pages that are open and pages that are opened are of the first edition.
    await page.goto(`${site.url}/krav/`);
    expect([await mark(page), await fetched(page)]).toEqual(['utgave-a', 'utgave-a']);
    await until('beskjeden på neste side', async () => /Ny utgave er klar/.test(await notice(page)));
    await leave(page, () => click(page, 'Bytt nå'));
    expect([await mark(page), await fetched(page)]).toEqual(['utgave-b', 'utgave-b']);
    // The other window keeps what it has, and is told.
    await until('beskjeden i det andre vinduet', async () => /annet vindu/.test(await notice(other)));
    expect([await mark(other), await fetched(other)]).toEqual(['utgave-a', 'utgave-a']);
    await site.down();
    expect(await fetched(other)).toBe('utgave-a');
    await leave(other, () => click(other, 'Last siden på nytt'));
    expect([await mark(other), await fetched(other)]).toEqual(['utgave-b', 'utgave-b']);
    // With its last page the old edition goes. (A page that «back» can bring up again counts as open in Firefox.)
    const last = await visitor.newPage();
    await Promise.all([page.close(), other.close()]);
    await until('at den gamle utgaven er borte', async () => {
      await last.goto(`${site.url}/innhold/`);
      return (await cacheNames(last)).join() === 'utgave-b';
    });
  });

  test('an update that is cut half-way leaves the old edition whole, and goes on where it stopped', async () => {
    await firstVisit();
    await page.reload();
    site.files = B;
    let left = 20;
    site.breaks = (file) => file.endsWith('.html') && --left < 0;
    site.asked.length = 0;
    expect(await update(page)).toBe(false);
    // What is the same in both editions is copied, not asked for.
    expect(site.asked.filter((file) => file.startsWith('_astro/'))).toEqual([]);
    await page.goto(`${site.url}/krav/`);
    expect([await mark(page), await fetched(page)]).toEqual(['utgave-a', 'utgave-a']);
    site.breaks = () => false;
    site.asked.length = 0;
    await page.reload();
    await update(page);
    await until('den nye utgaven', () => waiting(page));
    const pages = site.asked.filter((file) => file.endsWith('.html')).length;
    expect(pages).toBeLessThan([...B.keys()].filter((file) => file.endsWith('.html')).length - 12);
  });

  test('a server that is updated half-way gives no half edition', async () => {
    await firstVisit();
    await page.reload();
    site.files = new Map(B).set('krav/index.html', A.get('krav/index.html')!);
    expect(await update(page)).toBe(false);
    expect(await waiting(page)).toBe(false);
    await page.goto(`${site.url}/krav/`);
    expect([await mark(page), await fetched(page)]).toEqual(['utgave-a', 'utgave-a']);
  });

  test('a later build can switch it off', async () => {
    await firstVisit();
    await page.reload();
    site.files = await withoutWorker(B);
    await update(page);
    await until('at alt er fjernet', async () => (await cacheNames(page)).length === 0);
    await page.goto(`${site.url}/krav/`);
    // Past the browser's own cache, as any site without a worker.
    await page.reload();
    expect(await mark(page)).toBe('utgave-b');
    await until('at ingen service worker er igjen', () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length === 0));
    // Time enough to register one, if the page did.
    await new Promise((idle) => setTimeout(idle, 500));
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('«Last ned» shows what is stored, removes it for good when asked, and stores it again when asked', async () => {
    await firstVisit();
    await page.goto(`${site.url}/last-ned/`);
    const said = () => page.$eval('stored-edition', (e) => e.textContent ?? '');
    const press = (what: string) => pressAndWait(page, `stored-edition [data-do="${what}"]`);
    await until('hva som er lagret', async () => /Denne utgaven: \S+, bygd .* filer, \d+(,\d)? MB/.test(await said()));
    await press('fjern');
    await until('at det er fjernet', async () => /Du har fjernet nettstedet/.test(await said()));
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.goto(`${site.url}/krav/`);
    await new Promise((idle) => setTimeout(idle, 500));
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.goto(`${site.url}/last-ned/`);
    await press('lagre');
    await until('at det er lagret igjen', async () => /Nettstedet er lagret\./.test(await said()));
    expect(await cacheNames(page)).toEqual(['utgave-a']);
    await press('lagre');
    await until('svaret', async () => /nyeste utgaven/.test(await said()));
  });
});

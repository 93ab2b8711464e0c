// The web edition as an app: stored after the first visit, updated whole, and switched off again.
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildElsewhere, SUB_PATH, SUB_PATH_DIST } from '../../build/scratch-build.ts';
import { faultsOf, KINDS, open, removeFolder, testFolder, until } from './browsers.ts';
import { readFolder } from '../../../scripts/shared/folder.ts';
import { type Deployment, deploy, edition, MARK_FILE, partOfSite, withoutWorker } from './deployments.ts';

const built = readFolder('dist');
let A: Map<string, Uint8Array>;
let B: Map<string, Uint8Array>;
beforeAll(async () => {
  [A, B] = await Promise.all([edition('utgave-a', partOfSite(built)), edition('utgave-b', partOfSite(built))]);
});

/** The edition of the page itself, and of what it fetches now. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.dataset['merke']);
const fetched = (page: Page) => page.evaluate(async (file) => (await fetch(`/${file}`)).json() as Promise<string>, MARK_FILE);
const notice = (page: Page) => page.$eval('.notice', (e) => e.firstChild?.textContent ?? '');
/** Not by the mouse: a window behind another draws nothing, and a mouse waits for that. */
const click = (page: Page, label: string) => page.$$eval('.notice button', (all, wanted) => all.find((b) => b.textContent === wanted)?.click(), label);
const cacheNames = (page: Page) => page.evaluate(async () => (await caches.keys()).filter((n) => n.startsWith('fagleser ')).map((n) => n.split(' ')[2]?.slice(0, 8)));
const stored = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
const waiting = (page: Page) => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
/** Looks for a new edition, as the browser does now and then. Answers whether it could be stored. */
const update = (page: Page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update().catch(() => undefined);
  const arriving = registration?.installing;
  if (!arriving) return Boolean(registration?.waiting);
  return new Promise<boolean>((done) => arriving.addEventListener('statechange', () => done(arriving.state !== 'redundant')));
});

describe.each(KINDS)('%s', (kind) => {
  let browser: Browser;
  let page: Page;
  let site: Deployment;
  let profile: string;
  const firstVisit = async () => {
    await page.goto(site.url);
    await until('at nettstedet er lagret', () => stored(page));
  };
  beforeAll(async () => {
    profile = testFolder();
    browser = await open(kind, profile);
  });
  // Each test has a port, and so an origin with a storage of its own.
  beforeEach(async () => {
    site = await deploy(A);
    page = await browser.newPage();
  });
  afterEach(async () => {
    await Promise.all((await browser.pages()).slice(1).map((open) => open.close()));
    await site.down();
  });
  afterAll(async () => {
    await browser?.close();
    removeFolder(profile);
  });

  test('visited once, everything works without network: reload, ten pages, search, and pages that do not exist say so', async () => {
    site.files = await edition('utgave-a', built);
    await firstVisit();
    // The open page is taken over too, since it is of the edition that was stored.
    await until('at den åpne siden er med', () => page.evaluate(() => navigator.serviceWorker.controller !== null));
    await site.down();
    const faults = faultsOf(page);
    await page.reload();
    expect(await mark(page)).toBe('utgave-a');
    await page.goto(`${site.url}innhold/`);
    const links = await page.$$eval('.sitemap a', (all) => all.map((a) => (a as HTMLAnchorElement).href));
    for (const link of links.filter((_, i) => i % Math.ceil(links.length / 10) === 0)) {
      await page.goto(link);
      expect(await page.$eval('h1', (e) => e.textContent)).toBeTruthy();
    }
    await page.goto(`${site.url}sok/?q=medvirkning`);
    await until('et treff', () => page.$('.hit h3 a'));
    // Firefox fetches the icon of a tab by itself, past the page's service worker.
    expect(faults.filter((fault) => !/\/ikon/.test(fault))).toEqual([]);
    await page.goto(`${site.url}finnes-ikke/`);
    expect(await page.$eval('h1', (e) => e.textContent)).toBe('Vi finner ikke siden');
  });

  test('a second edition waits for the reader, and no page mixes the two', async () => {
    await firstVisit();
    await page.reload();
    const other = await browser.newPage();
    await other.goto(`${site.url}krav/`);
    site.files = B;
    await update(page);
    await until('beskjeden', async () => /Ny utgave er klar/.test(await notice(page)));
    // Not yet chosen: pages that are open and pages that are opened are of the first edition.
    await page.goto(`${site.url}krav/`);
    expect([await mark(page), await fetched(page)]).toEqual(['utgave-a', 'utgave-a']);
    await until('beskjeden på neste side', async () => /Ny utgave er klar/.test(await notice(page)));
    await Promise.all([page.waitForNavigation(), click(page, 'Bytt nå')]);
    expect([await mark(page), await fetched(page)]).toEqual(['utgave-b', 'utgave-b']);
    // The other window keeps what it has, and is told.
    await until('beskjeden i det andre vinduet', async () => /annet vindu/.test(await notice(other)));
    expect([await mark(other), await fetched(other)]).toEqual(['utgave-a', 'utgave-a']);
    await site.down();
    expect(await fetched(other)).toBe('utgave-a');
    await Promise.all([other.waitForNavigation(), click(other, 'Last siden på nytt')]);
    expect([await mark(other), await fetched(other)]).toEqual(['utgave-b', 'utgave-b']);
    // With its last page the old edition goes. (A page that «back» can bring up again counts as open in Firefox.)
    const last = await browser.newPage();
    await Promise.all([page.close(), other.close()]);
    await until('at den gamle utgaven er borte', async () => {
      await last.goto(`${site.url}innhold/`);
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
    await page.goto(`${site.url}krav/`);
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
    await page.goto(`${site.url}krav/`);
    expect([await mark(page), await fetched(page)]).toEqual(['utgave-a', 'utgave-a']);
  });

  test('a later build can switch it off', async () => {
    await firstVisit();
    await page.reload();
    site.files = await withoutWorker(B);
    await update(page);
    await until('at alt er fjernet', async () => (await cacheNames(page)).length === 0);
    await page.goto(`${site.url}krav/`);
    // Past the browser's own cache, as any site without a worker.
    await page.reload();
    expect(await mark(page)).toBe('utgave-b');
    await new Promise((idle) => setTimeout(idle, 500));
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('«Last ned» shows what is stored, removes it for good when asked, and stores it again when asked', async () => {
    await firstVisit();
    await page.goto(`${site.url}last-ned/`);
    const said = () => page.$eval('stored-edition', (e) => e.textContent ?? '');
    const press = (what: string) => page.locator(`stored-edition [data-do="${what}"]`).click();
    await until('hva som er lagret', async () => /Denne utgaven: \S+, bygd .* filer, \d+(,\d)? MB/.test(await said()));
    await press('fjern');
    await until('at det er fjernet', async () => /Du har fjernet nettstedet/.test(await said()));
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.goto(`${site.url}krav/`);
    await new Promise((idle) => setTimeout(idle, 500));
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.goto(`${site.url}last-ned/`);
    await press('lagre');
    await until('at det er lagret igjen', async () => /Nettstedet er lagret\./.test(await said()));
    expect(await cacheNames(page)).toEqual(['utgave-a']);
    await press('lagre');
    await until('svaret', async () => /nyeste utgaven/.test(await said()));
  });
});

describe('what only Chromium lets a test do', () => {
  let browser: Browser;
  let page: Page;
  let site: Deployment;
  let profile: string;
  beforeAll(async () => {
    profile = testFolder();
    browser = await open('chromium', profile);
  });
  beforeEach(async () => {
    site = await deploy(A);
    page = await browser.newPage();
  });
  afterEach(async () => {
    await page.close();
    await site.down();
  });
  afterAll(async () => {
    await browser?.close();
    removeFolder(profile);
  });
  const quota = async (bytes?: number) => (await page.createCDPSession()).send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, ...(bytes && { quotaSize: bytes }) });

  test('a device without room gets the site from the network, and is told why', async () => {
    await page.goto(site.url);
    await quota(300_000);
    await page.goto(`${site.url}last-ned/`);
    await page.locator('stored-edition [data-do="lagre"]').click();
    await until('beskjeden', async () => /Enheten kan være full/.test(await page.$eval('stored-edition', (e) => e.textContent ?? '')));
    expect(await cacheNames(page)).toEqual([]);
    await page.goto(`${site.url}krav/`);
    expect(await mark(page)).toBe('utgave-a');
    await quota();
  });

  test('an update without room is given up, and gives back the room it took', async () => {
    await page.goto(site.url);
    await until('at nettstedet er lagret', () => stored(page));
    await page.reload();
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await quota(used + 300_000);
    site.files = B;
    expect(await update(page)).toBe(false);
    expect(await cacheNames(page)).toEqual(['utgave-a']);
    await site.down();
    await page.goto(`${site.url}krav/`);
    expect([await mark(page), await fetched(page)]).toEqual(['utgave-a', 'utgave-a']);
    await quota();
  });

  test('the page says when the device is offline, and when it is online again', async () => {
    await page.goto(site.url);
    await until('at nettstedet er lagret', () => stored(page));
    await page.setOfflineMode(true);
    await until('beskjeden', async () => /Du er uten nett\. Alt her virker/.test(await notice(page)));
    await page.goto(`${site.url}krav/`);
    await until('beskjeden på neste side', async () => /Du er uten nett\. Alt her virker/.test(await notice(page)));
    await page.setOfflineMode(false);
    await until('at den er borte', async () => (await notice(page)) === '');
  });

  test('the first visit is not slowed: nothing is stored before the page is read in', async () => {
    await page.goto(site.url, { waitUntil: 'load' });
    const before = site.asked.slice(0, site.asked.indexOf('sw.js'));
    const own = await page.evaluate(() => performance.getEntriesByType('resource').length + 1);
    expect(before.length).toBeLessThanOrEqual(own);
  });

  test('the app can be installed: name, icons of the right size, start page, a scope that follows the path', async () => {
    await page.goto(site.url);
    const session = await page.createCDPSession();
    const { errors, data, manifest } = await session.send('Page.getAppManifest') as { errors: unknown[]; data?: string; manifest?: { scope?: string; startUrl?: string } };
    expect(errors).toEqual([]);
    expect(manifest).toMatchObject({ scope: site.url, startUrl: site.url });
    const { icons } = JSON.parse(data ?? '{}') as { icons: { src: string; sizes: string; purpose: string }[] };
    for (const icon of icons) {
      const size = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, new URL(icon.src, site.url).href);
      expect(size).toBe(icon.sizes);
    }
    expect(icons.map((icon) => icon.purpose)).toEqual(['any', 'any', 'maskable']);
    expect(((await session.send('Page.getInstallabilityErrors')) as { installabilityErrors: { errorId: string }[] }).installabilityErrors.map((e) => e.errorId)).toEqual([]);
  });
});

test('under a sub-path it is stored and works without network just the same', async () => {
  if (!existsSync(SUB_PATH_DIST)) cpSync(path.join(await buildElsewhere({ BASE_PATH: SUB_PATH }), 'dist'), SUB_PATH_DIST, { recursive: true });
  const site = await deploy(readFolder(SUB_PATH_DIST), SUB_PATH);
  const profile = testFolder();
  const browser = await open('chromium', profile);
  try {
    const page = await browser.newPage();
    const faults = faultsOf(page);
    await page.goto(site.url);
    await until('at nettstedet er lagret', () => stored(page));
    await site.down();
    await page.reload();
    await Promise.all([page.waitForNavigation(), page.$eval('.front-doors a[href*="krav"]', (link) => (link as HTMLAnchorElement).click())]);
    expect(page.url()).toBe(`${site.url}krav/`);
    await page.goto(`${site.url}sok/?q=medvirkning`);
    await until('et treff', () => page.$('.hit h3 a[href^="/veileder/"]'));
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)).toBe(site.url);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    await site.down();
    removeFolder(profile);
  }
});

// The web edition as an app, where only Chromium lets a test in: room on the device, being offline, installing.
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildElsewhere, SUB_PATH, SUB_PATH_DIST } from '../../build/scratch-build.ts';
import { cacheNames, fetched, mark, notice, stored, update } from './app-page.ts';
import { openVisitor, type Visitor } from '../support/browsers.ts';
import { click, faultsOf, leave, pressUnseen } from '../support/page.ts';
import { type Site, serve } from '../support/server.ts';
import { until } from '../support/until.ts';
import { readFolder } from '../../../scripts/shared/folder.ts';
import { edition, partOfSite } from './deployments.ts';

const built = readFolder('dist');
let A: Map<string, Uint8Array>;
let B: Map<string, Uint8Array>;
beforeAll(async () => {
  [A, B] = await Promise.all([edition('utgave-a', partOfSite(built)), edition('utgave-b', partOfSite(built))]);
});

describe('what only Chromium lets a test do', () => {
  let visitor: Visitor;
  let page: Page;
  let site: Site;
  beforeAll(async () => { visitor = await openVisitor('chromium'); });
  beforeEach(async () => {
    site = await serve(A);
    page = await visitor.newPage();
  });
  afterEach(async () => {
    await page.close();
    await site.down();
  });
  afterAll(() => visitor?.close());
  const quota = async (bytes?: number) => (await page.createCDPSession()).send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, ...(bytes && { quotaSize: bytes }) });

  test('a device without room gets the site from the network, and is told why', async () => {
    await page.goto(site.url);
    await quota(300_000);
    await page.goto(`${site.url}/last-ned/`);
    await click(page, 'stored-edition [data-do="lagre"]');
    await until('beskjeden', async () => /Enheten kan være full/.test(await page.$eval('stored-edition', (e) => e.textContent ?? '')));
    expect(await cacheNames(page)).toEqual([]);
    await page.goto(`${site.url}/krav/`);
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
    await page.goto(`${site.url}/krav/`);
    expect([await mark(page), await fetched(page)]).toEqual(['utgave-a', 'utgave-a']);
    await quota();
  });

  test('the page says when the device is offline, and when it is online again', async () => {
    await page.goto(site.url);
    await until('at nettstedet er lagret', () => stored(page));
    await page.setOfflineMode(true);
    await until('beskjeden', async () => /Du er uten nett\. Alt her virker/.test(await notice(page)));
    await page.goto(`${site.url}/krav/`);
    await until('beskjeden på neste side', async () => /Du er uten nett\. Alt her virker/.test(await notice(page)));
    await page.setOfflineMode(false);
    await until('at den er borte', async () => (await notice(page)) === '');
  });

  test('the first visit is not slowed: the worker is not asked for, and nothing is stored, before the page is read in', async () => {
    // An image that the page waits for, and that the server does not send until told.
    const image = 'data/holdt.png';
    let send = () => {};
    const sent = new Promise<void>((done) => { send = done; });
    site.files = new Map(A).set(image, A.get('ikoner/ikon-192.png')!);
    site.before = (file) => (file === image ? sent : undefined);
    await page.evaluateOnNewDocument((src) => {
      addEventListener('DOMContentLoaded', () => document.body.append(Object.assign(new Image(), { src })));
    }, `${site.url}/${image}`);
    await page.goto(site.url, { waitUntil: 'domcontentloaded' });
    await until('at siden ber om bildet', () => site.asked.includes(image));
    await page.waitForSelector('edition-status:defined');
    // Time enough to ask, if the page did, by its own clock.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    expect(await page.evaluate(() => document.readyState)).toBe('interactive');
    expect(site.asked).not.toContain('sw.js');
    expect(await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([[], 0]);
    send();
    await until('at nettstedet er lagret', () => stored(page));
    // The page has all it needs by the time the worker is asked for.
    const own = await page.evaluate((root) => {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance.getEntriesByType('resource').filter((r) => r.startTime < visit!.loadEventEnd).map((r) => r.name.slice(root.length));
    }, `${site.url}/`);
    const before = site.asked.slice(0, site.asked.indexOf('sw.js'));
    expect(own.filter((file) => !before.includes(file))).toEqual([]);
  });

  test('the app can be installed: name, icons of the right size, start page, a scope that follows the path', async () => {
    await page.goto(site.url);
    const session = await page.createCDPSession();
    const { errors, data, manifest } = await session.send('Page.getAppManifest') as { errors: unknown[]; data?: string; manifest?: { scope?: string; startUrl?: string } };
    expect(errors).toEqual([]);
    expect(manifest).toMatchObject({ scope: `${site.url}/`, startUrl: `${site.url}/` });
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
  const site = await serve(SUB_PATH_DIST, SUB_PATH);
  const visitor = await openVisitor('chromium');
  try {
    const page = await visitor.newPage();
    const faults = faultsOf(page);
    await page.goto(`${site.url}/`);
    await until('at nettstedet er lagret', () => stored(page));
    await site.down();
    await page.reload();
    await leave(page, () => pressUnseen(page, '.front-doors a[href*="krav"]'));
    expect(page.url()).toBe(`${site.url}/krav/`);
    await page.goto(`${site.url}/sok/?q=medvirkning`);
    await until('et treff', () => page.$('.hit h3 a[href^="/veileder/"]'));
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)).toBe(`${site.url}/`);
    expect(faults).toEqual([]);
  } finally {
    await visitor.close();
    await site.down();
  }
});

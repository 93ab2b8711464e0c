// The web edition as an app, where only Chromium lets a test in: room on the device, being offline, installing.
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildElsewhere, SUB_PATH, SUB_PATH_DIST } from '../../build/scratch-build.ts';
import { cacheNames, fetched, mark, notice, stored, update } from './app-page.ts';
import { faultsOf, open, removeFolder, testFolder, until } from './browsers.ts';
import { readFolder } from '../../../scripts/shared/folder.ts';
import { type Deployment, deploy, edition, partOfSite } from './deployments.ts';

const built = readFolder('dist');
let A: Map<string, Uint8Array>;
let B: Map<string, Uint8Array>;
beforeAll(async () => {
  [A, B] = await Promise.all([edition('utgave-a', partOfSite(built)), edition('utgave-b', partOfSite(built))]);
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

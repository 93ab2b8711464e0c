import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSite } from '../../scripts/check-build/site.ts';
import { axeFaults } from './support/axe.ts';
import { type Chromium, openChromium } from './support/browsers.ts';
import { faultsOf } from './support/page.ts';
import { type Site, serve } from './support/server.ts';

const addresses = readSite('dist').pages.map((p) => p.address);
/** Two pages at a time: one for each core. */
const LANES = 2;

let site: Site;
let browser: Chromium;
beforeAll(async () => {
  site = await serve();
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.down();
});

interface Faults { address: string; faults: string[] }

async function visit(page: Page, address: string): Promise<string[]> {
  await page.goto(site.url + address, { waitUntil: 'load' });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...(wide > 0 ? [`siden er ${wide} px for bred på 320 px`] : []), ...await axeFaults(page)];
}

async function visitAll(list: string[], theme: 'light' | 'dark'): Promise<Faults[]> {
  const queue = [...list];
  const found: Faults[] = [];
  await Promise.all(Array.from({ length: LANES }, async () => {
    // axe is evaluated in the page, which the site's own policy would forbid.
    const page = await browser.newPage({ viewport: { width: 320, height: 800 }, colorScheme: theme, bypassCSP: true });
    const told = faultsOf(page);
    page.on('request', (r) => { if (!r.url().startsWith(site.url) && !/^(data|blob):/.test(r.url())) told.push(`henter ${r.url()}`); });
    for (let address = queue.shift(); address; address = queue.shift()) {
      const faults = await visit(page, address);
      found.push({ address, faults: [...told.splice(0), ...faults] });
    }
    await page.close();
  }));
  return found.filter((f) => f.faults.length > 0);
}

test('every page loads clean, fits 320 px and has no accessibility fault that a program can find', { timeout: 900_000 }, async () => {
  expect(await visitAll(addresses, 'light')).toEqual([]);
});

test('the same in the dark theme, one page of each kind', async () => {
  const kinds = new Map(addresses.map((a) => [a.split('/').slice(0, 2).join('/'), a]));
  expect(await visitAll([...kinds.values()], 'dark')).toEqual([]);
});

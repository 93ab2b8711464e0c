import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSite } from '../../scripts/check-build/site.ts';
import { openChromium, type Site, serve } from './harness.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const addresses = readSite('dist').pages.map((p) => p.address);
/** Two pages at a time: one for each core. */
const LANES = 2;

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await serve('dist');
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Faults { address: string; faults: string[] }

async function visit(page: Page, address: string): Promise<Faults> {
  const faults: string[] = [];
  const onConsole = (m: { type(): string; text(): string }) => { if (m.type() === 'error') faults.push(`konsoll: ${m.text()}`); };
  const onError = (e: Error) => faults.push(`feil: ${e.message}`);
  const onRequest = (r: { url(): string }) => { if (!r.url().startsWith(site.url) && !/^(data|blob):/.test(r.url())) faults.push(`henter ${r.url()}`); };
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
  await page.goto(site.url + address, { waitUntil: 'load' });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) faults.push(`siden er ${wide} px for bred på 320 px`);
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (tags) => {
    const axe = (window as unknown as { axe: { run(o: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } }).axe;
    return (await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })).violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')}`);
  }, TAGS);
  page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
  return { address, faults: [...faults, ...violations] };
}

async function visitAll(list: string[], theme: 'light' | 'dark'): Promise<Faults[]> {
  const queue = [...list];
  const found: Faults[] = [];
  await Promise.all(Array.from({ length: LANES }, async () => {
    // axe is evaluated in the page, which the site's own policy would forbid.
    const context = await browser.newContext({ viewport: { width: 320, height: 800 }, colorScheme: theme, bypassCSP: true, serviceWorkers: 'block' });
    const page = await context.newPage();
    for (let address = queue.shift(); address; address = queue.shift()) found.push(await visit(page, address));
    await context.close();
  }));
  return found.filter((f) => f.faults.length > 0);
}

test('every page loads clean, fits 320 px and has no accessibility fault that a program can find', { timeout: 400_000 }, async () => {
  expect(await visitAll(addresses, 'light')).toEqual([]);
});

test('the same in the dark theme, one page of each kind', { timeout: 120_000 }, async () => {
  const kinds = new Map(addresses.map((a) => [a.split('/').slice(0, 2).join('/'), a]));
  expect(await visitAll([...kinds.values()], 'dark')).toEqual([]);
});

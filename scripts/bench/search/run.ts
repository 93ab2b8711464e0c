// npm run bench:search: what search costs and finds, beside Pagefind as it comes over the same pages. Needs dist/ and Chromium.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readContent } from '../../../src/library/read-content.ts';
import { resolveGuideline } from '../../../src/library/resolve.ts';
import { QUERIES } from '../../../tests/promises/queries.ts';
import { serveFolders } from './server.ts';
import { buildStock, stockSearch } from './stock.ts';

const FIRST = ['tolk', 'når skal kartleggingsrapporten være ferdig', 'akuttvedtak', 'hvem kaller inn til avklaringsmøtet', 'familie rad', 'bvl 1-4 medvirkning'];
const PHONE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

const folder = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
await buildStock('dist', folder);
const site = await serveFolders({ '/': 'dist', '/stock/': folder });
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** Bytes over the wire and time until the first hits stand, on a phone that has only loaded the page it reads. */
async function firstQuery(ask: (page: Page) => Promise<void>): Promise<{ bytes: number; requests: number; ms: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block', bypassCSP: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(`${site.url}/krav/medvirkning/`, { waitUntil: 'networkidle' });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', PHONE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // Counted where it is sent: what a worker fetches does not show in the page.
  site.sent.clear();
  const started = performance.now();
  await ask(page);
  const ms = performance.now() - started;
  await page.waitForTimeout(600);
  await context.close();
  if (process.argv.includes('--files')) console.table(Object.fromEntries([...site.sent].sort((a, b) => b[1] - a[1]).slice(0, 40)));
  return { bytes: [...site.sent.values()].reduce((sum, n) => sum + n, 0), requests: site.sent.size, ms };
}

const ours = (query: string, delay: number) => async (page: Page): Promise<void> => {
  await page.keyboard.press('/');
  await page.waitForSelector('.search-dialog input');
  if (delay) await page.keyboard.type(query, { delay });
  else await page.fill('.search-dialog input', query);
  await page.waitForSelector('[data-search-result]', { timeout: 30_000 });
};
const stock = (query: string) => async (page: Page): Promise<void> => { await page.evaluate(stockSearch, ['/stock/', query] as [string, string]); };

/** Milliseconds from a keystroke until its hits stand, everything loaded. */
async function keystrokes(slower: number): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${site.url}/sok/`);
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
  const all = await page.evaluate(async (queries) => {
    const input = document.querySelector<HTMLInputElement>('search-page input')!;
    const list = document.querySelector('[data-hits]')!;
    const type = (value: string) => new Promise<number>((done) => {
      const started = performance.now();
      new MutationObserver((_, observer) => { observer.disconnect(); done(performance.now() - started); }).observe(list, { childList: true });
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const times: number[] = [];
    for (const turn of [0, 1]) {
      for (const query of queries) for (let n = 3; n <= query.length; n++) { const ms = await type(query.slice(0, n)); if (turn) times.push(ms); }
    }
    return times;
  }, FIRST);
  await page.close();
  return all;
}

const guideline = resolveGuideline(readContent(process.cwd()));
const sectionOf = new Map(guideline.points.map((p) => [p.id, p.section.id]));
const pageAt = new Map(guideline.pages.map((p) => [p.address, p.id]));
/** The section or, for a hit that opens the top of a page, the page that an address leads to. */
const placeOf = (address: string): string => {
  const [page = '', hash = ''] = address.split('#');
  const anchor = decodeURIComponent(hash);
  return anchor ? sectionOf.get(anchor) ?? anchor : pageAt.get(page) ?? '';
};
/** Share of the project's own queries whose right section is among the first three, and without any hit. */
async function quality(search: (page: Page, query: string) => Promise<string[]>): Promise<{ three: number; none: number }> {
  const page = await browser.newPage();
  await page.goto(`${site.url}/sok/`);
  let three = 0;
  let none = 0;
  for (const [query, , , expected] of QUERIES) {
    const anchors = (await search(page, query)).map(placeOf);
    if (!anchors.length) none++;
    const right = (id: string) => expected.some((e) => (/^[A-Z]$/.test(e) ? id.startsWith(e) : id === e || id.replace(/(?<=\d)[a-z]+$/, '') === e));
    if (anchors.slice(0, 3).some(right)) three++;
  }
  await page.close();
  return { three: three / QUERIES.length, none: none / QUERIES.length };
}
const ourSearch = async (page: Page, query: string): Promise<string[]> => {
  await page.goto(`${site.url}/sok/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('[data-search-result], [data-search-empty]');
  return page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('[data-search-result] h3 a')].map((a) => a.pathname + a.hash));
};

const rows: Record<string, { fagleser: string; pagefind: string; forhold: string }> = {};
const row = (name: string, a: number, b: number, unit: string, digits = 0) => {
  rows[name] = { fagleser: `${a.toFixed(digits)} ${unit}`, pagefind: Number.isNaN(b) ? '–' : `${b.toFixed(digits)} ${unit}`, forhold: Number.isNaN(b) || b === 0 ? '–' : (a / b).toFixed(2) };
};
const pasted = []; const typed = []; const plain = [];
for (const query of FIRST) {
  pasted.push(await firstQuery(ours(query, 0)));
  typed.push(await firstQuery(ours(query, 90)));
  plain.push(await firstQuery(stock(query)));
}
row('første søk, overført (median)', median(pasted.map((p) => p.bytes)) / 1000, median(plain.map((p) => p.bytes)) / 1000, 'kB', 1);
row('første søk, overført (mest)', Math.max(...pasted.map((p) => p.bytes)) / 1000, Math.max(...plain.map((p) => p.bytes)) / 1000, 'kB', 1);
row('første søk, skrevet bokstav for bokstav (mest)', Math.max(...typed.map((p) => p.bytes)) / 1000, Number.NaN, 'kB', 1);
row('første søk, forespørsler (median)', median(pasted.map((p) => p.requests)), median(plain.map((p) => p.requests)), '');
row('første søk, kald telefon (median)', median(pasted.map((p) => p.ms)), median(plain.map((p) => p.ms)), 'ms');
const fast = await keystrokes(1);
const slow = await keystrokes(4);
row('tastetrykk til treff (median)', median(fast), Number.NaN, 'ms', 1);
row('tastetrykk til treff (95 av 100)', [...fast].sort((a, b) => a - b)[Math.floor(fast.length * 0.95)] ?? 0, Number.NaN, 'ms', 1);
row('tastetrykk til treff, firedelt prosessor (median)', median(slow), Number.NaN, 'ms', 1);
const good = await quality(ourSearch);
const usual = await quality(async (page, query) => page.evaluate(stockSearch, ['/stock/', query] as [string, string]));
row(`rett seksjon blant tre første, ${QUERIES.length} egne søk`, good.three * 100, usual.three * 100, '%', 1);
row('søk uten treff', good.none * 100, usual.none * 100, '%', 1);
console.table(rows);
await browser.close();
site.close();
rmSync(folder, { recursive: true });

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, openChromium, openVisitor, type Visitor } from '../support/browsers.ts';
import { faultsOf } from '../support/page.ts';
import { type Site, serve } from '../support/server.ts';
import { until } from '../support/until.ts';

const hits = (page: Page) => until('treff', () => page.$('[data-search-result]'));
/** The field that has the focus, or which of the hits. */
const focused = (page: Page) => expect.poll(() => page.evaluate(() => {
  const hit = [...document.querySelectorAll('[data-search-result] h3 a')].indexOf(document.activeElement as Element);
  return hit < 0 ? document.activeElement?.getAttribute('type') : hit;
}));
const inField = (page: Page) => until('søkefeltet', () => page.evaluate(() => document.activeElement?.id === 'sok-i-dialog'));
const dialogOpen = (page: Page) => page.evaluate(() => document.querySelector<HTMLDialogElement>('.search-dialog')?.open ?? false);

/** Types these pieces without a pause: so fast that no machine is too slow to see them as one word. */
const write = (page: Page, pieces: string[]) => page.evaluate((all) => { for (const piece of all) document.execCommand('insertText', false, piece); }, pieces);

let site: Site;
beforeAll(async () => { site = await serve(); });
afterAll(() => site?.down());

describe.each(KINDS)('search in %s', (kind) => {
  let visitor: Visitor;
  beforeAll(async () => { visitor = await openVisitor(kind); });
  afterAll(() => visitor?.close());
  const visit = async (address: string, act: (page: Page) => Promise<void>) => {
    const page = await visitor.newPage();
    const faults = faultsOf(page);
    await page.goto(site.url + address);
    await act(page);
    await page.close();
    expect(faults).toEqual([]);
  };

  test('nothing of it is loaded before it is touched', () => visit('/krav/medvirkning/', async (page) => {
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((r) => r.name).filter((n) => /pagefind|search-dialog/.test(n)));
    expect(loaded).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('dialog') === null)).toBe(true);
  }));

  test('«/» opens the dialog, arrows walk the hits, Enter follows one', () => visit('/krav/medvirkning/', async (page) => {
    await page.keyboard.press('/');
    await inField(page);
    await write(page, ['tolk']);
    await hits(page);
    await focused(page).toBe('search');
    await page.keyboard.press('ArrowDown');
    await focused(page).toBe(0);
    await page.keyboard.press('ArrowDown');
    await focused(page).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await focused(page).toBe('search');
    await page.keyboard.press('ArrowUp');
    await focused(page).toBe('search');
    await page.keyboard.press('ArrowDown');
    await focused(page).toBe(0);
    const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
    await page.keyboard.press('Enter');
    await until('siden treffet leder til', () => page.evaluate(() => location.pathname !== '/krav/medvirkning/'));
    expect(await page.evaluate(() => location.pathname)).toBe(target);
  }));

  test('Ctrl+K opens too, Escape closes and gives the focus back', () => visit('/krav/medvirkning/', async (page) => {
    await page.focus('[data-search-open]');
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await inField(page);
    await page.keyboard.press('Escape');
    await until('at dialogen lukkes', async () => !await dialogOpen(page));
    await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true);
  }));

  test('«/» in a text field is a letter', () => visit('/', async (page) => {
    await page.focus('input[type="search"]');
    await page.keyboard.press('/');
    await expect.poll(() => page.$eval('input[type="search"]', (e) => (e as HTMLInputElement).value)).toBe('/');
    expect(await dialogOpen(page)).toBe(false);
  }));

  test('the number of hits is announced once typing pauses', () => visit('/sok/', async (page) => {
    await page.evaluate(() => {
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      const region = document.querySelector('[role="status"]') as Element;
      new MutationObserver(() => spoken.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true });
      document.querySelector<HTMLElement>('search-page input')?.focus();
    });
    await write(page, [...'familieråd']);
    await hits(page);
    const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    await until('antallet treff', async () => /^\d+ treff/.test((await spoken()).at(-1) ?? ''));
    expect((await spoken()).length).toBeLessThan(5);
  }));

  test('the address holds the search and its filters, and opens them again', () => visit('/sok/?q=m%C3%B8te&styrke=skal&forlop=akutt', async (page) => {
    await hits(page);
    const state = await page.evaluate(() => ({
      query: document.querySelector<HTMLInputElement>('search-page input')?.value,
      chosen: [...document.querySelectorAll('select')].map((s) => s.value).filter(Boolean),
      strengths: [...document.querySelectorAll('.hit')].every((h) => [...h.querySelectorAll('.hit-point .strength')].every((s) => s.textContent === 'skal')),
      labels: [...new Set([...document.querySelectorAll('.hit-label')].map((l) => l.textContent))],
      counts: [...document.querySelectorAll('option')].map((o) => o.textContent ?? '').filter((t) => /\(\d+\)$/.test(t)).length,
    }));
    expect(state).toMatchObject({ query: 'møte', chosen: ['akutt', 'skal'], strengths: true, labels: ['Forløp akutt'] });
    expect(state.counts).toBeGreaterThan(3);
    await page.$eval('select[name="styrke"]', (s) => { (s as HTMLSelectElement).value = ''; s.dispatchEvent(new Event('change', { bubbles: true })); });
    expect(await page.evaluate(() => location.search)).toBe('?q=m%C3%B8te&forlop=akutt');
  }));

  test('no hit still leads on', () => visit('/sok/?q=xyzzyqwx', async (page) => {
    await until('tomt svar', () => page.$('[data-search-empty]'));
    const links = await page.$$eval('[data-search-empty] a', (all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    expect(links).toContain('/krav/');
  }));

  test('when no section has all the words, the nearest come, and it is said', () => visit('/sok/?q=avklaringsm%C3%B8te%20romskip%20xyzzyqwx', async (page) => {
    await hits(page);
    await expect.poll(() => page.$eval('[data-note]', (e) => e.textContent)).toContain('Ingen treff har alle ordene');
  }));

  test('nothing that was searched is stored', () => visit('/sok/?q=tvang', async (page) => {
    await hits(page);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  }));
});

test('without script the search page leads to everything else', async () => {
  const chromium = await openChromium();
  try {
    const page = await chromium.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.url}/krav/medvirkning/`);
    await page.click('[data-search-open]');
    await page.waitForURL('**/sok/');
    expect(await page.locator('noscript a').count()).toBeGreaterThan(0);
  } finally {
    await chromium.close();
  }
});

import type { Browser as Chromium } from 'playwright-core';
import type { Browser as Firefox } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFirefox } from '../firefox.ts';
import { openChromium, type Site, serve } from '../harness.ts';

/** The little of a page that both drivers have. */
interface View {
  goto(url: string): Promise<unknown>;
  evaluate<T, A>(run: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
  keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  close(): Promise<void>;
}
/** The two drivers name keys alike here, but puppeteer types them as a closed list. */
type Open = () => Promise<{ view: View; faults: string[] }>;

const until = async (view: View, test: () => boolean, what: string): Promise<void> => {
  for (let i = 0; i < 100; i++) {
    // While a page is left there is nothing to ask.
    if (await view.evaluate(test, undefined).catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Ventet forgjeves på ${what}`);
};
const hits = (view: View) => until(view, () => document.querySelectorAll('[data-search-result]').length > 0, 'treff');
const focused = (view: View) => view.evaluate(() => ({
  tag: document.activeElement?.tagName, type: document.activeElement?.getAttribute('type'),
  hit: [...document.querySelectorAll('[data-search-result] h3 a')].indexOf(document.activeElement as Element),
}), undefined);
const dialogOpen = (view: View) => view.evaluate(() => document.querySelector<HTMLDialogElement>('.search-dialog')?.open ?? false, undefined);

let site: Site;
let chromium: Chromium;
let firefox: Firefox;
beforeAll(async () => {
  site = await serve('dist');
  [chromium, firefox] = await Promise.all([openChromium(), openFirefox()]);
});
afterAll(async () => {
  await Promise.all([chromium?.close(), firefox?.close()]);
  await site?.close();
});

const browsers: [string, Open][] = [
  ['Chromium', async () => {
    const page = await chromium.newPage();
    const faults: string[] = [];
    page.on('console', (m) => { if (m.type() === 'error') faults.push(m.text()); });
    page.on('pageerror', (e) => faults.push(e.message));
    return { view: page as unknown as View, faults };
  }],
  ['Firefox', async () => {
    const page = await firefox.newPage();
    const faults: string[] = [];
    page.on('console', (m) => { if (m.type() === 'error') faults.push(m.text()); });
    page.on('pageerror', (e) => faults.push(String(e)));
    return { view: page as unknown as View, faults };
  }],
];

describe.each(browsers)('search in %s', (_name, open) => {
  const visit = async (address: string, act: (view: View) => Promise<void>) => {
    const { view, faults } = await open();
    await view.goto(site.url + address);
    await act(view);
    await view.close();
    expect(faults).toEqual([]);
  };

  test('nothing of it is loaded before it is touched', () => visit('/krav/medvirkning/', async (view) => {
    const loaded = await view.evaluate(() => performance.getEntriesByType('resource').map((r) => r.name).filter((n) => /pagefind|search-dialog/.test(n)), undefined);
    expect(loaded).toEqual([]);
    expect(await view.evaluate(() => document.querySelector('dialog') === null, undefined)).toBe(true);
  }));

  test('«/» opens the dialog, arrows walk the hits, Enter follows one', () => visit('/krav/medvirkning/', async (view) => {
    await view.keyboard.press('/');
    await until(view, () => document.activeElement?.id === 'sok-i-dialog', 'søkefeltet');
    await view.keyboard.type('tolk');
    await hits(view);
    expect((await focused(view)).type).toBe('search');
    await view.keyboard.press('ArrowDown');
    expect((await focused(view)).hit).toBe(0);
    await view.keyboard.press('ArrowDown');
    expect((await focused(view)).hit).toBe(1);
    await view.keyboard.press('ArrowUp');
    await view.keyboard.press('ArrowUp');
    expect((await focused(view)).type).toBe('search');
    await view.keyboard.press('ArrowUp');
    expect((await focused(view)).type).toBe('search');
    await view.keyboard.press('ArrowDown');
    const target = await view.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname, undefined);
    await view.keyboard.press('Enter');
    await until(view, () => location.pathname !== '/krav/medvirkning/', 'siden treffet leder til');
    expect(await view.evaluate(() => location.pathname, undefined)).toBe(target);
  }));

  test('Ctrl+K opens too, Escape closes and gives the focus back', () => visit('/krav/medvirkning/', async (view) => {
    await view.evaluate(() => document.querySelector<HTMLElement>('[data-search-open]')?.focus(), undefined);
    const keyboard = view.keyboard as unknown as { down(k: string): Promise<void>; up(k: string): Promise<void>; press(k: string): Promise<void> };
    await keyboard.down('Control');
    await keyboard.press('k');
    await keyboard.up('Control');
    await until(view, () => document.activeElement?.id === 'sok-i-dialog', 'søkefeltet');
    await view.keyboard.press('Escape');
    await until(view, () => !document.querySelector<HTMLDialogElement>('.search-dialog')?.open, 'at dialogen lukkes');
    expect(await view.evaluate(() => document.activeElement?.hasAttribute('data-search-open'), undefined)).toBe(true);
  }));

  test('«/» in a text field is a letter', () => visit('/', async (view) => {
    await view.evaluate(() => document.querySelector<HTMLElement>('input[type="search"]')?.focus(), undefined);
    await view.keyboard.press('/');
    expect(await dialogOpen(view)).toBe(false);
    expect(await view.evaluate(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.value, undefined)).toBe('/');
  }));

  test('the number of hits is announced once typing pauses', () => visit('/sok/', async (view) => {
    await view.evaluate(() => {
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      const region = document.querySelector('[role="status"]') as Element;
      new MutationObserver(() => spoken.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true });
      document.querySelector<HTMLElement>('search-page input')?.focus();
    }, undefined);
    await view.keyboard.type('familieråd');
    await hits(view);
    await until(view, () => /treff/.test((window as unknown as { spoken: string[] }).spoken.at(-1) ?? ''), 'antallet treff');
    const spoken = await view.evaluate(() => (window as unknown as { spoken: string[] }).spoken, undefined);
    expect(spoken.at(-1)).toMatch(/^\d+ treff/);
    expect(spoken.length).toBeLessThan(5);
  }));

  test('the address holds the search and its filters, and opens them again', () => visit('/sok/?q=m%C3%B8te&styrke=skal&forlop=akutt', async (view) => {
    await hits(view);
    const state = await view.evaluate(() => ({
      query: document.querySelector<HTMLInputElement>('search-page input')?.value,
      chosen: [...document.querySelectorAll('select')].map((s) => s.value).filter(Boolean),
      strengths: [...document.querySelectorAll('.hit')].every((h) => [...h.querySelectorAll('.hit-point .strength')].every((s) => s.textContent === 'skal')),
      labels: [...new Set([...document.querySelectorAll('.hit-label')].map((l) => l.textContent))],
      counts: [...document.querySelectorAll('option')].map((o) => o.textContent ?? '').filter((t) => /\(\d+\)$/.test(t)).length,
    }), undefined);
    expect(state).toMatchObject({ query: 'møte', chosen: ['akutt', 'skal'], strengths: true, labels: ['Forløp akutt'] });
    expect(state.counts).toBeGreaterThan(3);
    await view.evaluate(() => { const s = document.querySelector<HTMLSelectElement>('select[name="styrke"]'); if (s) { s.value = ''; s.dispatchEvent(new Event('change', { bubbles: true })); } }, undefined);
    expect(await view.evaluate(() => location.search, undefined)).toBe('?q=m%C3%B8te&forlop=akutt');
  }));

  test('no hit still leads on', () => visit('/sok/?q=xyzzyqwx', async (view) => {
    await until(view, () => document.querySelector('[data-search-empty]') !== null, 'tomt svar');
    const links = await view.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('[data-search-empty] a')].map((a) => a.pathname), undefined);
    expect(links).toContain('/krav/');
  }));

  test('when no section has all the words, the nearest come, and it is said', () => visit('/sok/?q=avklaringsm%C3%B8te%20romskip%20xyzzyqwx', async (view) => {
    await hits(view);
    expect(await view.evaluate(() => document.querySelector('[data-note]')?.textContent, undefined)).toContain('Ingen treff har alle ordene');
  }));

  test('nothing that was searched is stored', () => visit('/sok/?q=tvang', async (view) => {
    await hits(view);
    expect(await view.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie], undefined)).toEqual([0, 0, '']);
  }));
});

test('without script the search page leads to everything else', async () => {
  const context = await chromium.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/krav/medvirkning/`);
  await page.click('[data-search-open]');
  expect(new URL(page.url()).pathname).toBe('/sok/');
  expect(await page.locator('noscript a').count()).toBeGreaterThan(0);
  await context.close();
});

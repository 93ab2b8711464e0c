import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFirefox } from './firefox.ts';
import { openChromium, type Site, serve } from './harness.ts';

const ADDRESS = '/forlop/akutt/inntak/';
const WORD = 'a[data-term="akuttiltak"]';
const CARD = '#ord-akuttiltak';

/** What a reader would see and where the keyboard is: the open card, the element that has the focus, the address. */
const look = () => ({
  open: [...document.querySelectorAll(':popover-open')].map((e) => e.id),
  focus: document.activeElement?.id || (document.activeElement as HTMLElement | null)?.dataset['term'] || document.activeElement?.tagName,
  at: location.pathname,
  expanded: document.querySelector('a[data-term="akuttiltak"]')?.getAttribute('aria-expanded'),
});
const closed = { open: [], at: ADDRESS, expanded: 'false' };
const opened = { open: ['ord-akuttiltak'], at: ADDRESS, expanded: 'true' };

let site: Site;
beforeAll(async () => { site = await serve('dist'); });
afterAll(() => site?.close());

describe('a term in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await openChromium(); });
  afterAll(() => browser?.close());

  async function visit(options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (m) => { if (m.type() === 'error') faults.push(m.text()); });
    page.on('pageerror', (e) => faults.push(e.message));
    await page.goto(site.url + ADDRESS);
    await act(page);
    await context.close();
    expect(faults).toEqual([]);
  }

  test('leads to its entry in the glossary when there is no script', () => visit({ javaScriptEnabled: false }, async (page) => {
    expect(await page.locator(CARD).isVisible()).toBe(false);
    await page.click(WORD);
    expect(page.url()).toBe(`${site.url}/ordliste/#akuttiltak`);
    expect(await page.locator('#akuttiltak dfn').textContent()).toBe('akuttiltak');
  }));

  test('opens its card by keyboard, and Escape leads back to the word', () => visit({}, async (page) => {
    for (const key of ['Enter', 'Space']) {
      await page.focus(WORD);
      await page.keyboard.press(key);
      expect(await page.evaluate(look)).toEqual({ ...opened, focus: 'ord-akuttiltak' });
      expect(await page.locator(CARD).getAttribute('role')).toBe('dialog');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Se i ordlisten');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(look)).toEqual({ ...closed, focus: 'akuttiltak' });
    }
  }));

  test('opens its card under a resting mouse, keeps it while the mouse is on it, and moves no focus', () => visit({}, async (page) => {
    await page.hover(WORD);
    await page.waitForSelector(`${CARD}:popover-open`);
    expect(await page.evaluate(look)).toEqual({ ...opened, focus: 'BODY' });
    await page.hover(`${CARD} p:nth-child(2)`);
    await page.waitForTimeout(500);
    expect(await page.evaluate(look)).toMatchObject(opened);
    await page.mouse.move(5, 5);
    await page.waitForSelector(CARD, { state: 'hidden' });
    expect(await page.evaluate(look)).toEqual({ ...closed, focus: 'BODY' });
  }));

  test('a card that was asked for stays when the mouse goes, and closes on a press outside', () => visit({}, async (page) => {
    await page.click(WORD);
    await page.mouse.move(5, 5);
    await page.waitForTimeout(500);
    expect(await page.evaluate(look)).toMatchObject(opened);
    await page.mouse.click(5, 5);
    expect(await page.evaluate(look)).toMatchObject(closed);
  }));

  test('opens the glossary in a tab of its own with the control key', () => visit({}, async (page) => {
    const tab = page.context().waitForEvent('page');
    await page.click(WORD, { modifiers: ['Control'] });
    expect(new URL((await tab).url()).hash).toBe('#akuttiltak');
    expect(await page.evaluate(look)).toMatchObject(closed);
  }));

  test('opens its card at the bottom of a phone, inside the screen, and closes it with its button', () => visit({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }, async (page) => {
    await page.tap(WORD);
    expect(await page.evaluate(look)).toMatchObject(opened);
    const box = await page.locator(CARD).boundingBox();
    expect(box).toMatchObject({ x: 0, width: 320 });
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(640);
    await page.tap(`${CARD} button`);
    expect(await page.evaluate(look)).toMatchObject(closed);
  }));

  test('shows no card and no underline on paper', () => visit({}, async (page) => {
    await page.click(WORD);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(CARD).isVisible()).toBe(false);
    expect(await page.locator(WORD).evaluate((e) => getComputedStyle(e).textDecorationLine)).toBe('none');
  }));

  test('opens its card from a file, too', async () => {
    const page = await browser.newPage();
    await page.goto(`${pathToFileURL(path.resolve(`dist-offline/fagleser${ADDRESS}index.html`))}`);
    await page.click(WORD);
    expect((await page.evaluate(look)).open).toEqual(['ord-akuttiltak']);
    await page.close();
  });
});

test('a term in Firefox opens its card by press and by keyboard, and closes it', async () => {
  const browser = await openFirefox();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 800 });
    const faults: string[] = [];
    page.on('pageerror', (e) => faults.push(String(e)));
    await page.goto(site.url + ADDRESS);

    await page.focus(WORD);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(look)).toEqual({ ...opened, focus: 'ord-akuttiltak' });
    await page.keyboard.press('Escape');
    expect(await page.evaluate(look)).toEqual({ ...closed, focus: 'akuttiltak' });

    await page.click(WORD);
    expect(await page.evaluate(look)).toMatchObject(opened);
    await page.click(`${CARD} button`);
    expect(await page.evaluate(look)).toMatchObject(closed);

    await page.hover(WORD);
    await page.waitForSelector(`${CARD}:popover-open`);
    expect(await page.evaluate(look)).toMatchObject(opened);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

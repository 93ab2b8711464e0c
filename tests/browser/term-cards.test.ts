import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, openChromium, openVisitor } from './support/browsers.ts';
import { type Edition, openEdition } from './support/editions.ts';
import { click, faultsOf } from './support/page.ts';

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

/** Time on the page's own clock, so that whatever the page would do by a shorter timer has been done, on a slow machine too. */
const rest = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
const seen = (page: { evaluate(run: typeof look): Promise<ReturnType<typeof look>> }) => expect.poll(() => page.evaluate(look));

let web: Edition;
let disk: Edition;
beforeAll(async () => { [web, disk] = await Promise.all([openEdition('på nett'), openEdition('fra disk')]); });
afterAll(async () => { await Promise.all([web?.close(), disk?.close()]); });

describe('a term in Chromium', () => {
  let browser: Chromium;
  beforeAll(async () => { browser = await openChromium(); });
  afterAll(() => browser?.close());

  async function visit(options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, ...options });
    const faults = faultsOf(page);
    await page.goto(web.address(ADDRESS));
    await act(page);
    await page.close();
    expect(faults).toEqual([]);
  }

  test('leads to its entry in the glossary when there is no script', () => visit({ javaScriptEnabled: false }, async (page) => {
    expect(await page.locator(CARD).isVisible()).toBe(false);
    await page.click(WORD);
    await page.waitForURL(web.address('/ordliste/#akuttiltak'));
    expect(await page.locator('#akuttiltak dfn').textContent()).toBe('akuttiltak');
  }));

  test('opens its card by keyboard, and Escape leads back to the word', () => visit({}, async (page) => {
    for (const key of ['Enter', 'Space']) {
      await page.focus(WORD);
      await page.keyboard.press(key);
      await seen(page).toEqual({ ...opened, focus: 'ord-akuttiltak' });
      expect(await page.locator(CARD).getAttribute('role')).toBe('dialog');
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Se i ordlisten');
      await page.keyboard.press('Escape');
      await seen(page).toEqual({ ...closed, focus: 'akuttiltak' });
    }
  }));

  test('opens its card under a resting mouse, keeps it while the mouse is on it, and moves no focus', () => visit({}, async (page) => {
    await page.hover(WORD);
    await seen(page).toEqual({ ...opened, focus: 'BODY' });
    await page.hover(`${CARD} p:nth-child(2)`);
    await rest(page);
    expect(await page.evaluate(look)).toMatchObject(opened);
    await page.mouse.move(5, 5);
    await seen(page).toEqual({ ...closed, focus: 'BODY' });
  }));

  test('a card that was asked for stays when the mouse goes, and closes on a press outside', () => visit({}, async (page) => {
    await page.click(WORD);
    await seen(page).toMatchObject(opened);
    await page.mouse.move(5, 5);
    await rest(page);
    expect(await page.evaluate(look)).toMatchObject(opened);
    await page.mouse.click(5, 5);
    await seen(page).toMatchObject(closed);
  }));

  test.each([
    ['at once', async () => {}],
    ['after the mouse has rested on the word', async (page: Page) => {
      await page.hover(WORD);
      await page.waitForSelector(`${CARD}:popover-open`);
    }],
  ])('opens the glossary in a tab of its own with the control key, and no card: %s', (_, before) => visit({}, async (page) => {
    await before(page);
    const tab = page.context().waitForEvent('page');
    await page.click(WORD, { modifiers: ['Control'] });
    await expect.poll(async () => new URL((await tab).url()).hash).toBe('#akuttiltak');
    // The mouse rests on the word still.
    await page.bringToFront();
    await rest(page);
    expect(await page.evaluate(look)).toMatchObject(closed);
  }));

  test('opens its card at the bottom of a phone, inside the screen, and closes it with its button', () => visit({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }, async (page) => {
    await page.tap(WORD);
    await seen(page).toMatchObject(opened);
    const box = await page.locator(CARD).boundingBox();
    expect(box).toMatchObject({ x: 0, width: 320 });
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(640);
    await page.tap(`${CARD} button`);
    await seen(page).toMatchObject(closed);
  }));

  test('shows no card and no underline on paper', () => visit({}, async (page) => {
    await page.click(WORD);
    await seen(page).toMatchObject(opened);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(CARD).isVisible()).toBe(false);
    expect(await page.locator(WORD).evaluate((e) => getComputedStyle(e).textDecorationLine)).toBe('none');
  }));

  test('opens its card from a file, too', async () => {
    const page = await browser.newPage();
    await page.goto(disk.address(ADDRESS));
    await page.click(WORD);
    await expect.poll(async () => (await page.evaluate(look)).open).toEqual(['ord-akuttiltak']);
    await page.close();
  });
});

test('a term in Firefox opens its card by press and by keyboard, and closes it', async () => {
  const visitor = await openVisitor('firefox');
  try {
    const page = await visitor.newPage();
    await page.setViewport({ width: 1200, height: 800 });
    const faults = faultsOf(page);
    await page.goto(web.address(ADDRESS));

    await page.focus(WORD);
    await page.keyboard.press('Enter');
    await seen(page).toEqual({ ...opened, focus: 'ord-akuttiltak' });
    await page.keyboard.press('Escape');
    await seen(page).toEqual({ ...closed, focus: 'akuttiltak' });

    await click(page, WORD);
    await seen(page).toMatchObject(opened);
    await click(page, `${CARD} button`);
    await seen(page).toMatchObject(closed);

    await page.hover(WORD);
    await seen(page).toMatchObject(opened);
    expect(faults).toEqual([]);
  } finally {
    await visitor.close();
  }
});

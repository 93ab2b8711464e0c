import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, openChromium } from '../support/browsers.ts';
import { type Site, serve } from '../support/server.ts';

let site: Site;
let browser: Chromium;
let page: Page;
beforeAll(async () => {
  site = await serve();
  browser = await openChromium();
  page = await browser.newPage();
  await page.goto(`${site.url}/frister/`);
});
afterAll(async () => {
  await browser?.close();
  await site?.down();
});

test('a plan is put away as soon as the form says something else, and comes back made anew', async () => {
  await page.click('[data-example]');
  await expect.poll(() => page.isVisible('.plan')).toBe(true);
  await page.fill('#movedIn', '2026-03-09');
  await expect.poll(() => page.isVisible('.plan')).toBe(false);
  await expect.poll(() => page.isVisible('[data-changed]')).toBe(true);
  expect(await page.textContent('[data-changed]')).toBe('Du har endret valgene. Trykk «Vis fristene» for å få datoene på nytt.');
  await page.press('#movedIn', 'Enter');
  await expect.poll(() => page.textContent('[data-title]')).toContain('9. mars 2026');
  await expect.poll(() => page.isVisible('[data-changed]')).toBe(false);
  await page.click('[data-clear]');
  await expect.poll(() => page.isVisible('[data-changed]')).toBe(false);
});

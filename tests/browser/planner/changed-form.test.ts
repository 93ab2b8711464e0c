import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type Site, serve } from '../harness.ts';

let site: Site;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  site = await serve('dist');
  browser = await openChromium();
  page = await browser.newPage();
  await page.goto(`${site.url}/frister/`);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('a plan is put away as soon as the form says something else, and comes back made anew', async () => {
  await page.click('[data-example]');
  expect(await page.isVisible('.plan')).toBe(true);
  await page.fill('#movedIn', '2026-03-09');
  expect(await page.isVisible('.plan')).toBe(false);
  expect(await page.isVisible('[data-changed]')).toBe(true);
  expect(await page.textContent('[data-changed]')).toBe('Du har endret valgene. Trykk «Vis fristene» for å få datoene på nytt.');
  await page.press('#movedIn', 'Enter');
  expect(await page.textContent('[data-title]')).toContain('9. mars 2026');
  expect(await page.isVisible('[data-changed]')).toBe(false);
  await page.click('[data-clear]');
  expect(await page.isVisible('[data-changed]')).toBe(false);
});

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
  await page.goto(`${site.url}/egenvurdering/`);
});
afterAll(async () => {
  await browser?.close();
  await site?.down();
});

const LONG = Array.from({ length: 30 }, (_, i) => `Linje ${i + 1} om hvordan vi vet det.`).join('\n');

test('what is written in a field stands on paper to its last line, and is gone from the screen afterwards', async () => {
  await page.evaluate(() => document.querySelector<HTMLDetailsElement>('[data-criterion="K1.1"] details')?.setAttribute('open', ''));
  await page.fill('[name="evidence:K1.1"]', LONG);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const text = page.locator('[data-criterion="K1.1"] .written');
  expect(await text.textContent()).toBe(LONG);
  expect(await text.evaluate((e) => e.scrollHeight <= e.clientHeight + 1)).toBe(true);
  expect(await page.isVisible('[name="evidence:K1.1"]')).toBe(false);
  // An empty field is a box to write in.
  expect(await page.isVisible('[name="action:K1.1"]')).toBe(true);

  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  expect(await text.count()).toBe(0);
  expect(await page.isVisible('[name="evidence:K1.1"]')).toBe(true);
});

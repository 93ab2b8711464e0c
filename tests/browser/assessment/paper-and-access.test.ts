import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { type Chromium, openChromium } from '../support/browsers.ts';
import { type Site, serve } from '../support/server.ts';

let site: Site;
let browser: Chromium;
beforeAll(async () => { [site, browser] = await Promise.all([serve(), openChromium()]); });
afterAll(async () => { await browser?.close(); await site?.down(); });

async function visit<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage(options);
  try {
    await page.goto(`${site.url}/egenvurdering/`);
    return await use(page);
  } finally {
    await page.close();
  }
}
const fillExample = async (page: Page) => {
  await page.click('[data-action="example"]');
  await page.waitForSelector('.plan-table');
};
/** Number of pages of a PDF, as Chromium writes it. */
const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

describe('without script', () => {
  test('the page is a form to fill in, and promises nothing that needs a script', () => visit({ javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('[data-criterion]').first().isVisible()).toBe(true);
    expect(await page.locator('[name="evidence:K1.1"]').isVisible()).toBe(true);
    for (const hidden of ['[data-action]', '#resultat', '#tiltaksplan', '#runder', '#lagring', '.assess-bar']) {
      expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0);
    }
    expect(await page.locator('noscript').count()).toBeGreaterThan(0);
  }));

  test('it prints as a paper form, and the sheet for a deviation with it', () => visit({ javaScriptEnabled: false }, async (page) => {
    expect(pages(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(14);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[name="action:V1.2"]').isVisible()).toBe(true);
    expect(await page.locator('[data-deviation-form]').isVisible()).toBe(true);
  }));
});

describe('on paper, with script', () => {
  const printed = (page: Page, kind: string) => page.evaluate((k) => {
    document.documentElement.dataset.print = k;
    dispatchEvent(new Event('beforeprint'));
  }, kind);

  test('the report is two to four pages: the picture, the gaps and the plan, not the form', () => visit({}, async (page) => {
    await fillExample(page);
    await printed(page, 'report');
    const count = pages(await page.pdf({ format: 'A4' }));
    expect(count).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.report-head').textContent()).toContain('Eksempelkommunen barnevernstjeneste');
    expect(await page.locator('.assess-chart svg').first().isVisible()).toBe(true);
    expect(await page.locator('.plan-table').isVisible()).toBe(true);
    expect(await page.locator('[data-assess-form]').isVisible()).toBe(false);
  }));

  test('the sheets of deviation stand alone', () => visit({}, async (page) => {
    await fillExample(page);
    await printed(page, 'deviations');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.deviation-sheet').isVisible()).toBe(true);
    for (const hidden of ['[data-deviation-form]', '[data-assess-form]', '#resultat']) expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
  }));

  test('the form has every fold open that is not for depth, and closes them again', () => visit({}, async (page) => {
    const closed = () => page.locator('[data-group-id]:not([open])').count();
    const before = await closed();
    expect(before).toBeGreaterThan(0);
    await printed(page, 'form');
    expect(await closed()).toBe(0);
    expect(await page.locator('.deeper[open]').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await closed()).toBe(before);
  }));
});

describe.each(['light', 'dark'] as const)('in use, %s theme', (colorScheme) => {
  test('it fits 320 px and has no accessibility fault that a program can find', () => visit({ viewport: { width: 320, height: 800 }, colorScheme, bypassCSP: true }, async (page) => {
    await fillExample(page);
    await page.$$eval('self-assessment details', (all) => { for (const d of all) (d as HTMLDetailsElement).open = true; });
    await page.click('[data-action="new-round"]');
    await page.fill('[name="evidence:K1.1"]', 'Født 01019912345');
    await page.check('[name="status:K1.1"][value="delvis"]');
    await page.waitForSelector('.overview-table');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeFaults(page, { more: ['wcag2aaa', 'best-practice'], root: 'body' })).toEqual([]);
  }));

  test('a dialog holds the focus, and gives it back when closed by Escape', () => visit({ colorScheme }, async (page) => {
    await page.check('[name="status:K1.1"][value="delvis"]');
    await page.focus('[data-action="wipe"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.action)).toBe('wipe');
    expect(await page.isChecked('[name="status:K1.1"][value="delvis"]')).toBe(true);
  }));
});

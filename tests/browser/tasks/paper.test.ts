import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSTITUTION_ROLES } from '../../../src/domain/actors.ts';
import { STAY_PATHWAYS as STAYS } from '../../../src/domain/planner/deadline.ts';
import { allRoles } from '../../../src/library/duties.ts';
import { type Chromium, openChromium } from '../support/browsers.ts';
import { type Site, serve } from '../support/server.ts';

let site: Site;
let browser: Chromium;
beforeAll(async () => {
  site = await serve();
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.down();
});

/** Sheets of paper, and their size in millimetres. */
async function printed(page: Page): Promise<{ sheets: number; width: number; height: number }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const [, width = '0', height = '0'] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  const mm = (points: string) => Math.round((Number(points) / 72) * 25.4);
  return { sheets: [...pdf.matchAll(/\/Type ?\/Page\b(?!s)/g)].length, width: mm(width), height: mm(height) };
}

describe('a role in one pathway is one A4', () => {
  const cases = allRoles().filter((r) => (INSTITUTION_ROLES as readonly string[]).includes(r.id))
    .flatMap((r) => STAYS.filter((s) => r.areas.some((a) => a.area === s)).map((s) => [r.id, s] as const));

  test.each(cases)('%s, %s', async (role, stay) => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/roller/${role}/`);
    await page.check(`[name="forlop"][value="${stay}"]`);
    expect(await printed(page)).toEqual({ sheets: 1, width: 210, height: 297 });
    await page.close();
  });
});

test.each(STAYS)('the matrix of %s is a few A3, lying', async (stay) => {
  const page = await browser.newPage();
  await page.goto(`${site.url}/forlop/${stay}/matrise/`);
  const { sheets, width, height } = await printed(page);
  expect([width, height]).toEqual([420, 297]);
  expect(sheets).toBeGreaterThan(1);
  expect(sheets).toBeLessThanOrEqual(5);
  await page.close();
});

test('a phase is a form with a box at each task, without script, and white also for a reader in the dark', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'dark' });
  await page.goto(`${site.url}/forlop/akutt/inntak/`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const looks = await page.evaluate(() => {
    const border = (e: Element, before: string | null = '::before') => getComputedStyle(e, before).borderTopStyle;
    return {
      tasks: [...document.querySelectorAll('.point:not([data-strength="bakgrunn"]) .point-strength, [data-task]')].map((e) => border(e)),
      background: [...document.querySelectorAll('.point[data-strength="bakgrunn"] .point-strength')].map((e) => border(e)),
      paper: getComputedStyle(document.body).backgroundColor, ink: getComputedStyle(document.querySelector('.point-text') as Element).color,
      startButton: (document.querySelector('.tick-start') as HTMLElement).checkVisibility(),
    };
  });
  expect(looks.tasks.length).toBeGreaterThan(15);
  expect(new Set(looks.tasks)).toEqual(new Set(['solid']));
  expect(new Set(looks.background)).toEqual(new Set(['none']));
  expect(looks).toMatchObject({ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', startButton: false });
  await page.close();
});

test('«Akutt nå» is four A4 at most, older sources and all', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}/akutt-na/`);
  const { sheets, width } = await printed(page);
  expect(width).toBe(210);
  expect(sheets).toBeLessThanOrEqual(4);
  await page.close();
});

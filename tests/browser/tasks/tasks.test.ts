import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, openVisitor, type Visitor } from '../support/browsers.ts';
import { chooseFiles, downloaded, focused, pasted, press, tap, textOf } from '../support/page.ts';
import { type Site, serve } from '../support/server.ts';
import { until } from '../support/until.ts';
import { openPhone } from './phone.ts';

let site: Site;
beforeAll(async () => { site = await serve(); });
afterAll(() => site?.down());

const PHASE = '/forlop/akutt/inntak/';
const checked = (page: Page) => page.$$eval('.tick input', (boxes) => boxes.filter((b) => (b as HTMLInputElement).checked).map((b) => b.closest('li')?.id || b.closest('li')?.getAttribute('data-task')));
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage));
const box = (id: string) => `[id="${id}"] .tick input`;

describe.each(KINDS)('in %s', (kind) => {
  let visitor: Visitor;
  beforeAll(async () => { visitor = await openVisitor(kind); });
  afterAll(async () => { await visitor?.close(); });

  test('«Akutt nå» leads to a step by keyboard, and the list is ticked, copied and cleared', async () => {
    const { page, faults } = await openPhone(visitor);
    await page.goto(`${site.url}/akutt-na/`);
    await press(page, '.acute-index a[href="#bufetat-vil-sporre"]');
    await until('steget', () => page.$eval('#bufetat-vil-sporre', (h) => { const { top } = h.getBoundingClientRect(); return top >= 0 && top < 200; }));
    await press(page, '[name="H4.4"]', ' ');
    await press(page, '[data-copy]');
    await until('beskjeden', async () => (await textOf(page, '.ask-said')).startsWith('Listen er kopiert'));
    const text = await pasted(page);
    expect(text).toContain('[x] få vite plasseringshjemmelen. (H4.4)');
    expect(text).toContain('[ ] få barnets navn og fødselsnummer. (H4.3)');
    await press(page, '.ask button[type="reset"]');
    await expect.poll(() => page.$$eval('.ask :checked', (l) => l.length)).toBe(0);
    expect(await stored(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the bar of steps is in reach of the thumb, and hides nothing that has focus', async () => {
    const { page } = await openPhone(visitor);
    await page.goto(`${site.url}/akutt-na/`);
    const bar = () => page.$eval('.acute-bar', (b) => b.getBoundingClientRect().top);
    expect(await bar()).toBeGreaterThan(700);
    for (const link of await page.$$('.acute-bar a')) {
      const { width, height } = (await link.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    for (const selector of ['[name="H4.15"]', '.ask button[type="reset"]', '#frister']) {
      await page.focus(selector);
      await page.$eval(selector, (e) => e.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
      expect(await page.$eval(selector, (e) => e.getBoundingClientRect().bottom), selector).toBeLessThanOrEqual((await bar()) + 1);
    }
    await page.close();
  });

  test('a role is narrowed down by keyboard, without script', async () => {
    const { page } = await openPhone(visitor);
    // Firefox over BiDi cannot switch it off; there, the page simply has none.
    if (kind === 'chromium') await page.setJavaScriptEnabled(false);
    await page.goto(`${site.url}/roller/leder/`);
    const shown = () => page.$$eval('.task-group .task', (l) => l.filter((t) => t.checkVisibility()).map((t) => t.querySelector('.task-id')?.textContent?.[0]));
    expect(new Set(await shown())).toEqual(new Set(['F', 'O', 'B', 'A']));
    await page.focus('[name="forlop"][value="alle"]');
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('forlop');
    await expect.poll(async () => new Set(await shown())).toEqual(new Set(['F', 'A']));
    await press(page, '.task-filter summary');
    await press(page, '[name="styrke"][value="må"]', ' ');
    await expect.poll(() => page.$$eval('.task-group .task', (l) => l.filter((t) => t.checkVisibility()).map((t) => t.querySelector('.strength')?.textContent))).toEqual(['må']);
    expect(await page.$$eval('.task-group h2', (l) => l.filter((h) => h.checkVisibility()).length)).toBe(1);
    await page.close();
  });

  test('a matrix shows one role alone, by touch', async () => {
    const { page } = await openPhone(visitor);
    await page.goto(`${site.url}/forlop/akutt/matrise/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await tap(page, '.task-filter summary');
    await tap(page, 'label:has([value="familieansvarlig"])');
    const roles = () => page.$$eval('.cell', (l) => [...new Set(l.filter((c) => c.checkVisibility()).map((c) => (c as HTMLElement).dataset['role']))]);
    await expect.poll(roles).toEqual(['familieansvarlig']);
    await page.close();
  });

  test('a tick list is used by keyboard: nothing is stored until asked, then it comes back, and goes when asked', async () => {
    const { page, faults, requests } = await openPhone(visitor);
    await page.goto(site.url + PHASE);
    expect(requests.filter((r) => /tick-list.*\.js/.test(r))).toEqual([]);
    await press(page, '[data-start]');
    await until('listen', () => page.$('.tick-panel'));
    await expect.poll(() => focused(page)).toBe('sjekkliste');
    await press(page, box('A1.4'), ' ');
    await press(page, '[data-task="A4.8"] .tick input', ' ');
    await expect.poll(() => textOf(page, '.tick-progress')).toMatch(/^2 av \d+ gjort$/);
    expect(await stored(page)).toEqual([]);
    await press(page, '[data-action="keep"]');
    await expect.poll(() => stored(page)).toEqual(['fagleser:sjekkliste:A1']);
    await page.reload();
    await until('listen på nytt', () => page.$('.tick-panel'));
    await expect.poll(() => checked(page)).toEqual(['A1.4', 'A4.8']);
    // It came back by itself, so it does not take the focus.
    expect(await focused(page)).not.toBe('sjekkliste');
    await press(page, '.tick-more summary');
    await press(page, '[data-action="wipe"]');
    await expect.poll(() => stored(page)).toEqual([]);
    expect(await checked(page)).toEqual(['A1.4', 'A4.8']);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a tick list is used by touch, saved to a file, and opened from it on another page load', async () => {
    const { page } = await openPhone(visitor);
    await page.goto(site.url + PHASE);
    await tap(page, '[data-start]');
    await until('listen', () => page.$('.tick-panel'));
    await tap(page, `.tick:has(${box('A1.3').replace(/.*\.tick /, '')})`);
    await expect.poll(() => checked(page)).toHaveLength(1);
    const ticked = await checked(page);
    await tap(page, '.tick-more summary');
    await tap(page, '[data-action="save"]');
    const { name, text } = await downloaded(visitor, '.json');
    expect(name).toMatch(/^fagleser-sjekkliste-a1-\d{4}-\d\d-\d\d\.json$/);
    expect(Object.keys(JSON.parse(text).ticks)).toEqual(ticked);
    await page.reload();
    await tap(page, '[data-start]');
    await until('en tom liste', () => page.$('.tick-panel'));
    expect(await checked(page)).toEqual([]);
    await tap(page, '.tick-more summary');
    await chooseFiles(visitor, page, () => tap(page, '[data-action="open"]'), { [name]: text });
    await expect.poll(() => checked(page)).toEqual(ticked);
    await tap(page, '[data-action="undo"]');
    await expect.poll(() => checked(page)).toEqual([]);
    await page.close();
  });

  test('two tabs do not write over each other', async () => {
    const { page: one } = await openPhone(visitor);
    const { page: two } = await openPhone(visitor);
    for (const page of [one, two]) {
      await page.bringToFront();
      await page.goto(site.url + PHASE);
      await press(page, '[data-start]');
      await until('listen', () => page.$('.tick-panel'));
    }
    await one.bringToFront();
    await press(one, box('A1.4'), ' ');
    await press(one, '[data-action="keep"]');
    await expect.poll(() => stored(one)).toEqual(['fagleser:sjekkliste:A1']);
    // What one tab stores reaches the other one a moment later.
    await expect.poll(() => stored(two)).toEqual(['fagleser:sjekkliste:A1']);
    await two.bringToFront();
    await press(two, box('A1.8'), ' ');
    await press(two, '[data-action="keep"]');
    await until('svarene', () => two.$('[data-action="theirs"]'));
    await press(two, '[data-action="theirs"]');
    await expect.poll(() => checked(two)).toEqual(['A1.4']);
    await press(two, '.tick-more summary');
    await press(two, '[data-action="wipe"]');
    await one.bringToFront();
    await until('beskjeden i den første fanen', async () => (await textOf(one, '.tick-said')).includes('slettet'));
    expect(await stored(one)).toEqual([]);
    await one.close();
    await two.close();
  });

  test('the menu of a statement is fetched when it is first opened, copies, and tells that it did', async () => {
    const { page, requests, faults } = await openPhone(visitor);
    await page.goto(site.url + PHASE);
    expect(requests.filter((r) => /menu\..*\.js/.test(r))).toEqual([]);
    await press(page, '[id="A1.4"] .point-more summary');
    await until('menyen', () => page.$('[id="A1.4"] .point-menu'));
    expect(requests.filter((r) => /menu\..*\.js/.test(r))).toHaveLength(1);
    await page.keyboard.press('Tab');
    for (let i = 0; i < 8 && !(await focused(page)).startsWith('Kopier henvisning'); i++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Kopier henvisning');
    await page.keyboard.press('Enter');
    await until('beskjeden', async () => (await textOf(page, '[id="A1.4"] [role="status"]')) === 'Henvisningen er kopiert.');
    expect(await pasted(page)).toMatch(/^«Et avklaringsmøte skal .*» \(A1\.4, skal\.\) Kilde: Veileder for forløp, .*http:\/\/127\.0\.0\.1:\d+\/forlop\/akutt\/inntak\/#A1\.4$/);
    expect(faults).toEqual([]);
    await page.close();
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { type Chromium, KINDS, openChromium, openVisitor, type Visitor } from '../support/browsers.ts';
import { type Edition, openEdition, WHERE } from '../support/editions.ts';
import { asPhone, click, focused, tap } from '../support/page.ts';
import { until } from '../support/until.ts';

/** What a reader sees of each element. */
const texts = (page: Page, selector: string): Promise<string[]> =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count, and blocks must not run together.
  page.$$eval(selector, (list) => list.map((e) => (e as HTMLElement).innerText.replace(/\s+/g, ' ')));
const text = async (page: Page, selector: string): Promise<string> => (await texts(page, selector))[0] ?? '';
const rows = (page: Page) => texts(page, '[data-list] .plan-row');
const isShown = (page: Page, selector: string) => page.$eval(selector, (e) => (e as HTMLElement).checkVisibility());
const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
/** Makes the plan of the example, and waits until it is drawn. */
async function fillExample(page: Page): Promise<void> {
  await click(page, '[data-example]');
  await expect.poll(() => text(page, '[data-title]')).toBe('Frister i forløp omsorg, innflytting 2. mars 2026');
}
/** What the page would have saved: name and content of the file. The browser's own download is left out. */
async function saved(page: Page, button: string): Promise<{ name: string; content: string }> {
  await page.evaluate(() => {
    const keep = window as unknown as { file?: { name: string; blob: Blob } | undefined };
    const blobs = new Map<string, Blob>();
    keep.file = undefined;
    URL.createObjectURL = (blob) => { blobs.set(`blob:${blobs.size}`, blob as Blob); return `blob:${blobs.size - 1}`; };
    HTMLAnchorElement.prototype.click = function () { keep.file = { name: this.download, blob: blobs.get(this.href) as Blob }; };
  });
  await click(page, button);
  return until(`filen etter et trykk på ${button}`, () => page.evaluate(async () => {
    const { file } = window as unknown as { file?: { name: string; blob: Blob } };
    return file && { name: file.name, content: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.blob.arrayBuffer()) };
  }));
}

describe.each(KINDS)('fristkalkulatoren i %s', (kind) => {
  let visitor: Visitor;
  beforeAll(async () => { visitor = await openVisitor(kind); });
  afterAll(() => visitor?.close());

  describe.each(WHERE)('%s', (where) => {
    let edition: Edition;
    let page: Page;
    const visit = () => page.goto(edition.address('/frister/'));
    beforeAll(async () => {
      edition = await openEdition(where);
      page = await visitor.newPage();
      await page.setViewport({ width: 1280, height: 800 });
    });
    afterAll(async () => {
      await page?.close();
      await edition?.close();
    });

    test('virker med tastatur fra skjema til plan', async () => {
      await visit();
      await page.focus('[name="pathway"][value="omsorg"]');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await expect.poll(() => focused(page)).toBe('movedIn');
      // The third of March reads the same with the day first and with the month first.
      await page.keyboard.type('03032026');
      await page.keyboard.press('Enter');
      await expect.poll(() => text(page, '[data-title]')).toBe('Frister i forløp akutt, innflytting 3. mars 2026');
      await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-title'))).toBe(true);
      const found = await rows(page);
      expect(found[0]).toContain('4.–6. mars');
      expect(found[0]).toContain('Avklaringsmøte skal');
      expect(found[0]).toContain('A1.4');
      expect(found[1]).toContain('fredag 6. mars');
    });

    test('virker med berøring på en telefon: eksempel, kalender og tøm', async () => {
      await asPhone(visitor, page);
      await visit();
      await tap(page, '[data-example]');
      await expect.poll(() => isShown(page, '.plan')).toBe(true);
      expect(await isTooWide(page)).toBe(false);
      await tap(page, '[name="view"][value="calendar"]');
      await expect.poll(() => isShown(page, '[data-list]')).toBe(false);
      expect(await page.$$eval('.plan-grid', (t) => t.length)).toBe(9);
      expect(await isTooWide(page)).toBe(false);
      await tap(page, '[data-clear]');
      await expect.poll(() => isShown(page, '.plan')).toBe(false);
      expect(await page.$eval('[name="movedIn"]', (e) => (e as HTMLInputElement).value)).toBe('');
      expect(await focused(page)).toBe('movedIn');
      await page.setViewport({ width: 1280, height: 800 });
    });

    test('viser begge ukene der kilden oppgir to, med merknad og lenker', async () => {
      await visit();
      await fillExample(page);
      const report = (await rows(page)).filter((r) => r.includes('Første evalueringsrapport er ferdig'));
      expect(report).toHaveLength(2);
      expect(report[0]).toMatch(/29\. juni–5\. juli.*bør.*uke 18/);
      expect(report[1]).toMatch(/13\.–19\. juli.*beskrevet.*uke 20/);
      for (const row of report) expect(row).toContain('Kildene sier ulikt.');
      const links = await page.$$eval('[data-list] .plan-row a', (list) => list.map((a) => (a as HTMLAnchorElement).href));
      expect(links.some((l) => l.endsWith('#O3.25'))).toBe(true);
      expect(links.every((l) => l.startsWith(edition.address('/').replace(/index\.html$/, '')))).toBe(true);
    });

    test('filtrerer på rolle og styrke, også i filene', async () => {
      await visit();
      await fillExample(page);
      const before = (await rows(page)).length;
      await page.select('[name="actor"]', 'leder');
      await expect.poll(async () => (await rows(page)).length).toBeLessThan(before);
      const leader = await rows(page);
      expect(leader.length).toBeGreaterThan(0);
      const csv = await saved(page, '[data-csv]');
      expect(csv.name).toBe('fagleser-frister-omsorg-2026-03-02.csv');
      expect(csv.content.startsWith('\uFEFFFra;Senest;')).toBe(true);
      const lines = csv.content.trim().split('\r\n').slice(1);
      // The second column is the date it is due.
      expect(lines.filter((l) => l.split(';')[1] !== '')).toHaveLength(leader.length);
      expect(lines.every((l) => l.includes('leder'))).toBe(true);
      await page.select('[name="actor"]', '');
      await expect.poll(() => rows(page)).toHaveLength(before);
    });

    test('lager en kalenderfil som oppdaterer seg selv, og bare med ukentlige oppgaver når leseren vil', async () => {
      await visit();
      await fillExample(page);
      const ids = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n').filter((l) => l.startsWith('UID:')).sort();
      const first = await saved(page, '[data-ics]');
      expect(first.name).toBe('fagleser-frister-omsorg-2026-03-02.ics');
      expect(ids(first.content)).toHaveLength((await rows(page)).length);
      expect(first.content).not.toMatch(/file:\/\//);
      await page.$eval('[name="movedIn"]', (e) => { (e as HTMLInputElement).value = '2026-03-09'; });
      await click(page, '.planner form .button-main');
      await expect.poll(() => text(page, '[data-title]')).toContain('9. mars 2026');
      const second = await saved(page, '[data-ics]');
      // A week later in, a week less to fill: the same events, none that is new.
      expect(ids(first.content)).toEqual(expect.arrayContaining(ids(second.content)));
      expect(ids(second.content).length).toBeGreaterThan(ids(first.content).length - 5);
      await click(page, '[name="weekly"]');
      expect(ids((await saved(page, '[data-ics]')).content).length).toBeGreaterThan(ids(first.content).length + 30);
      await page.type('[name="label"]', 'Plan 2');
      const labelled = await saved(page, '[data-ics]');
      expect(labelled.name).toBe('fagleser-frister-omsorg-2026-03-09-plan-2.ics');
      expect(ids(labelled.content)).not.toContain(ids(second.content)[0]);
    });

    test('sier hva som er galt, ved feltet, og setter fokus der', async () => {
      await visit();
      await click(page, '.planner form .button-main');
      await expect.poll(() => text(page, '[data-error="movedIn"]')).toContain('datoen barnet flyttet inn');
      expect(await page.$eval('#movedIn', (e) => [e.getAttribute('aria-invalid'), e.getAttribute('aria-describedby')])).toEqual(['true', 'movedIn-feil']);
      expect(await focused(page)).toBe('movedIn');
      expect(await isShown(page, '.plan')).toBe(false);
      await page.$eval('#movedIn', (e) => { (e as HTMLInputElement).value = '2026-03-02'; });
      await page.$eval('#aloneFrom', (e) => { (e as HTMLInputElement).value = '2026-03-01'; });
      await click(page, '.planner form .button-main');
      await expect.poll(() => isShown(page, '[data-error="aloneFrom"]')).toBe(true);
      expect(await isShown(page, '[data-error="movedIn"]')).toBe(false);
    });

    test('regner enetiltak, lørdager og en frist uten utflytting', async () => {
      await visit();
      await page.$eval('#movedIn', (e) => { (e as HTMLInputElement).value = '2026-03-05'; });
      await page.$eval('#aloneFrom', (e) => { (e as HTMLInputElement).value = '2026-03-05'; });
      await click(page, '[name="pathway"][value="akutt"]');
      await click(page, '.planner form .button-main');
      await until('planen', async () => (await rows(page)).length > 0);
      expect((await rows(page)).some((r) => r.includes('6.–10. mars') && r.includes('Avklaringsmøte'))).toBe(true);
      expect((await rows(page)).some((r) => r.startsWith('26. mars–1. april') && r.includes('Enetiltaket evalueres'))).toBe(true);
      await click(page, '.planner-more summary');
      await click(page, '[name="saturday"]');
      await click(page, '[name="pathway"][value="omsorg"]');
      await click(page, '.planner form .button-main');
      await expect.poll(() => text(page, '[data-summary]')).toContain('Lørdag er regnet som virkedag.');
      // The first letter is made large by the style, which not every browser tells as text.
      expect((await text(page, '[data-open]')).toLowerCase()).toContain('to måneder før utflytting. skriv planlagt utflytting for å få datoen');
    });

    test('lagrer ingenting', async () => {
      await visit();
      await fillExample(page);
      await saved(page, '[data-ics]');
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search])).toEqual([0, 0, '', '']);
    });
  });
});

describe('i Chromium', () => {
  let edition: Edition;
  let browser: Chromium;
  beforeAll(async () => { [edition, browser] = await Promise.all([openEdition('på nett'), openChromium()]); });
  afterAll(async () => {
    await browser?.close();
    await edition?.close();
  });

  test('uten skript står alle fristene på siden, og skjemaet er borte', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(edition.address('/frister/'));
    const content = await page.content();
    expect(content).toContain('Et avklaringsmøte skal gjennomføres innen 1–3 virkedager');
    expect(content.match(/class="deadline"/g)?.length ?? 0).toBeGreaterThan(80);
    expect(content).toContain('Utregningen trenger skript');
    expect(content).toMatch(/<form hidden/);
    await page.close();
  });

  test.each([['light', 320], ['dark', 1280]] as const)('den ferdige planen har ingen feil som et program kan finne (%s, %i px)', async (colorScheme, width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    await page.goto(edition.address('/frister/'));
    await page.click('[data-example]');
    for (const view of ['list', 'calendar']) {
      await page.click(`[name="view"][value="${view}"]`);
      await page.waitForSelector(`[data-${view}]:not([hidden]) *`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      expect(await axeFaults(page, { more: ['wcag2aaa'] })).toEqual([]);
    }
    await page.close();
  });
});

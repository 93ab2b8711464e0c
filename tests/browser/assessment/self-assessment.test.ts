import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readAssessment } from '../../../src/schemas/read-assessment.ts';
import { KINDS, openVisitor, type Visitor } from '../support/browsers.ts';
import { type Edition, openEdition, WHERE } from '../support/editions.ts';
import { asPhone, downloaded, focused, press, pressUnseen, tap, textOf } from '../support/page.ts';
import { until } from '../support/until.ts';
import { answerDialog, openFiles } from './dialogs.ts';

const KEY = 'fagleser:egenvurdering';

describe.each(KINDS.flatMap((kind) => WHERE.map((where) => ({ kind, where }))))('self-assessment in $kind $where', ({ kind, where }) => {
  /** What has nothing to do with where the page comes from is tried on the web only. */
  const onWeb = test.runIf(where === 'på nett');
  let edition: Edition;
  let visitor: Visitor;
  let here: string;
  let page: Page;
  beforeAll(async () => {
    [edition, visitor] = await Promise.all([openEdition(where), openVisitor(kind)]);
    here = edition.address('/egenvurdering/');
  });
  afterAll(async () => {
    await visitor?.close();
    await edition?.close();
  });
  beforeEach(async () => {
    page = await newPage();
    // What the page before has removed from the store may reach this one's process a moment later.
    await until('et tomt lager', async () => {
      if (await stored() === null) return true;
      await wipeStore();
      await page.reload();
      return false;
    });
    await page.waitForSelector('self-assessment:defined');
  });
  afterEach(async () => {
    await wipeStore().catch(() => {});
    await page.close({ runBeforeUnload: false });
  });

  const newPage = async (before?: () => void): Promise<Page> => {
    const fresh = await visitor.newPage();
    if (before) await fresh.evaluateOnNewDocument(before);
    await fresh.goto(here);
    await fresh.waitForSelector('self-assessment:defined');
    return fresh;
  };
  const progress = () => textOf(page, '[data-progress-text]');
  const choose = (id: string, status: string, on = page) => on.$eval(`[name="status:${id}"][value="${status}"]`, (e) => (e as HTMLInputElement).click());
  const chosen = (id: string, on = page) => on.$eval('[data-assess-form]', (f, name) => new FormData(f as HTMLFormElement).get(name), `status:${id}`);
  const stored = (on = page) => on.evaluate((key) => localStorage.getItem(key), KEY);
  const wipeStore = () => page.evaluate((key) => localStorage.removeItem(key), KEY);
  const click = (action: string) => pressUnseen(page, `[data-action="${action}"]`);
  const file = (version: object) => JSON.stringify({ format: 'fagleser-egenvurdering', ...version });
  const round = (id: string, unit: string, date: string, answers: object, more: object = {}) =>
    ({ id, unit, title: '', date, sets: ['krav', 'kvalitetsmaal', 'beredskap'], answers, counts: {}, deviations: [], ...more });
  const documentOf = (...rounds: { id: string }[]) => file({ version: 2, edition: '0.1.0', savedAt: '2026-03-01T10:00:00.000Z', current: rounds[0]?.id, rounds });

  test('the first screen fills an example by one press and wipes it by another, and stores nothing', async () => {
    await press(page, '[data-action="example"]');
    await page.waitForSelector('[data-example-note]:not([hidden])');
    await page.waitForSelector('.assess-chart svg');
    await expect.poll(progress).toMatch(/^4\d av \d+ vurdert/);
    await expect.poll(() => page.$$eval('.plan-table tbody tr', (rows) => rows.length)).toBeGreaterThan(10);
    await expect.poll(() => focused(page)).toBe('Fjern eksempelet');
    await page.keyboard.press('Enter');
    await until('tomt skjema', async () => (await progress()).startsWith('0 av'));
    expect(await stored()).toBeNull();
  });

  test('by keyboard alone: answer, reason, plan, result', async () => {
    await page.focus('[name="status:K1.1"][value="på plass"]');
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chosen('K1.1')).toBe('delvis');
    // A gap opens its own fold, and Tab goes on into it.
    for (const text of ['', '', 'Stikkprøve i mars', 'Øve to ganger i året']) {
      await page.keyboard.press('Tab');
      if (text) await page.keyboard.type(text);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.type('fag');
    await expect.poll(() => page.$eval('[name="role:K1.1"]', (e) => (e as HTMLSelectElement).value)).toBe('fagleder');
    await until('planen', async () => /frist mangler.*Øve to ganger i året.*fagleder.*K1\.1/.test(await textOf(page, '[data-plan]')));
    expect(await textOf(page, '[data-result-table]')).toContain('Stikkprøve i mars');
    expect(await progress()).toBe('1 av 50 vurdert. Ikke lagret.'.replace('50', (await progress()).split(' ')[2] ?? ''));
    await press(page, '[data-action="clear-status"][value="K1.1"]');
    await expect.poll(() => chosen('K1.1')).toBeNull();
  });

  onWeb('counts are kept as «9 av 10», and an impossible one says so', async () => {
    await page.$eval('#gruppe-M7', (d) => { (d as HTMLDetailsElement).open = true; });
    await page.type('[name="met:M7.2"]', '11');
    await page.type('[name="of:M7.2"]', '10');
    await expect.poll(() => page.$eval('[data-indicator="M7.2"] [data-count-fault]', (e) => (e as HTMLElement).hidden)).toBe(false);
    await page.$eval('[name="met:M7.2"]', (e) => { (e as HTMLInputElement).value = ''; });
    await page.type('[name="met:M7.2"]', '9');
    await expect.poll(() => page.$eval('[data-indicator="M7.2"] [data-count-fault]', (e) => (e as HTMLElement).hidden)).toBe(true);
    await until('indikatoren i resultatet', async () => (await textOf(page, '[data-result-indicators]')).includes('9 av 10: M7.2'));
  });

  onWeb('a text box warns when it seems to hold something that points at a person', async () => {
    await page.$eval('[data-criterion="K1.1"] details', (d) => { (d as HTMLDetailsElement).open = true; });
    expect(await textOf(page, '#uten-navn-K1\\.1')).toContain('ikke navn');
    await page.type('[name="evidence:K1.1"]', 'Født 01019912345');
    await expect.poll(() => textOf(page, '.personal-data')).toBe('Dette ligner et fødselsnummer. Ta det bort.');
  });

  test('is kept on the device only when asked, is there after a reload, and is wiped when asked not to', async () => {
    await choose('K2.1', 'på plass');
    // Longer than the page itself waits before it stores, by the page's own clock.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    expect(await stored()).toBeNull();
    await page.focus('[data-keep]');
    await page.keyboard.press(' ');
    await until('lagring', () => stored());
    await choose('K2.2', 'delvis');
    await until('den siste endringen', async () => (await stored())?.includes('K2.2'));
    await page.reload();
    await page.waitForSelector('self-assessment:defined');
    await expect.poll(async () => [await chosen('K2.1'), await chosen('K2.2')]).toEqual(['på plass', 'delvis']);
    await page.focus('[data-keep]');
    await page.keyboard.press(' ');
    await until('tomt lager', async () => (await stored()) === null);
    expect(await chosen('K2.1')).toBe('på plass');
    await expect.poll(() => textOf(page, '[data-saved-state]')).toBe('Svarene er ikke lagret. De forsvinner når du lukker siden.');
  });

  test('is saved to a file, wiped, and opened from it again', async () => {
    await page.type('[name="round:unit"]', 'Østre enhet');
    await choose('K3.1', 'ikke på plass');
    await click('save');
    const saved = await downloaded(visitor, '.json');
    expect(saved.name).toMatch(/^fagleser-egenvurdering-ostre-enhet-\d{4}-\d\d-\d\d\.json$/);
    expect(readAssessment(saved.text)).toMatchObject({ ok: true, document: { rounds: [{ unit: 'Østre enhet', answers: { 'K3.1': { status: 'ikke på plass' } } }] } });
    await click('wipe');
    expect(await answerDialog(page, 'uten')).toContain('Lagre en kopi');
    await expect.poll(() => chosen('K3.1')).toBeNull();
    await openFiles(page, visitor, { 'a.json': saved.text });
    await until('svaret', async () => (await chosen('K3.1')) === 'ikke på plass');
    expect(await page.$eval('[name="round:unit"]', (e) => (e as HTMLInputElement).value)).toBe('Østre enhet');
  });

  onWeb.each([
    ['damaged', '{"format":"fagleser-egenvurd', 'kan ikke leses som en egenvurdering'],
    ['foreign', '{"name":"annet"}', 'ikke laget av Egenvurdering'],
    ['newer', '{"format":"fagleser-egenvurdering","version":9}', 'nyere utgave'],
    ['wrong inside', '{"format":"fagleser-egenvurdering","version":2,"rounds":[]}', 'Filen er skadet: feltet'],
  ])('a file that is %s gets a clear message and changes nothing', async (_, text, message) => {
    await choose('K1.1', 'delvis');
    await openFiles(page, visitor, { 'feil.json': text });
    const said = await answerDialog(page, 'ok');
    expect(said).toContain('feil.json kan ikke åpnes');
    expect(said).toContain(message);
    expect(said).toContain('Ingenting er endret.');
    expect(await chosen('K1.1')).toBe('delvis');
  });

  onWeb('a file of the first version is brought up to date, and its answers to a whole krav are shown', async () => {
    await openFiles(page, visitor, { 'v1.json': file({ version: 1, savedAt: '2026-02-01T12:00:00.000Z', answers: { K5: { status: 'delvis', note: 'Se referat' }, M7: { status: 'på plass' } } }) });
    expect(await answerDialog(page, 'ok')).toContain('Filen var av en eldre versjon');
    await expect.poll(() => chosen('M7')).toBe('på plass');
    await expect.poll(() => textOf(page, '#gruppe-K5 .group-before')).toContain('Tidligere svar på K5 som helhet: delvis. Se referat');
  });

  test('opening beside answers asks; several units are kept, compared and counted together', async () => {
    await page.type('[name="round:unit"]', 'Nord');
    await choose('K1.1', 'delvis');
    await openFiles(page, visitor, {
      'sor.json': documentOf(round('sor', 'Sør', '2026-03-01', { 'K1.1': { text: '', status: 'ikke på plass' } }, { counts: { 'M7.2': { met: 9, of: 10 } } })),
      'vest.json': documentOf(round('vest', 'Vest', '2026-02-01', { 'K1.1': { text: '', status: 'på plass' } }, { counts: { 'M7.2': { met: 7, of: 12 } } })),
    });
    expect(await answerDialog(page, 'legg til')).toContain('Sør');
    await until('tre runder', async () => (await page.$$('.rounds-table tbody tr')).length === 3);
    await expect.poll(() => textOf(page, '.overview-table tbody')).toMatch(/^K1\.1 .*11100$/);
    await expect.poll(() => textOf(page, '[data-overview]')).toContain('16 av 22');
    await page.select('[data-compare-before]', 'sor');
    await page.select('[data-compare-after]', 'vest');
    await expect.poll(() => textOf(page, '[data-compare]')).toMatch(/1 bedre.*bedreikke på plasspå plassK1\.1/);
    await expect.poll(() => textOf(page, '[data-compare]')).toContain('9 av 107 av 12');
    await click('overview-csv');
    const csv = await downloaded(visitor, '.csv');
    expect(csv.text.startsWith('\uFEFFId;Tema;Kriterium;på plass;')).toBe(true);
  });

  onWeb('replacing answers offers a copy first', async () => {
    await choose('K1.1', 'delvis');
    await openFiles(page, visitor, { 'sor.json': documentOf(round('sor', 'Sør', '2026-03-01', { 'K1.2': { text: '', status: 'på plass' } })) });
    await answerDialog(page, 'erstatt');
    await answerDialog(page, 'kopi');
    expect(readAssessment((await downloaded(visitor, '.json')).text)).toMatchObject({ ok: true, document: { rounds: [{ answers: { 'K1.1': { status: 'delvis' } } }] } });
    await expect.poll(async () => [await chosen('K1.1'), await chosen('K1.2')]).toEqual([null, 'på plass']);
  });

  onWeb('a criterion whose text has changed since it was answered says so', async () => {
    await openFiles(page, visitor, { 'a.json': documentOf(round('a', 'A', '2026-03-01', { 'K1.1': { text: 'Slik den sto før.', status: 'delvis' } })) });
    await page.waitForSelector('.criterion-changed');
    expect(await textOf(page, '[data-criterion="K1.1"] .criterion-changed')).toContain('Du svarte på: «Slik den sto før.»');
    await press(page, '[data-action="text-seen"]');
    await until('at merknaden er borte', async () => !(await page.$('.criterion-changed')));
    expect(await chosen('K1.1')).toBe('delvis');
  });

  test('the plan goes to a calendar and to a spreadsheet', async () => {
    await openFiles(page, visitor, { 'a.json': documentOf(round('a1b2', 'A', '2026-03-01', { 'K1.1': { text: '', status: 'delvis', action: '=Øve; to ganger', role: 'fagleder', due: '2026-10-12' } })) });
    await page.waitForSelector('.plan-table');
    await click('plan-ics');
    const ics = (await downloaded(visitor, '.ics')).text.replace(/\r\n /g, '');
    expect(ics).toContain('UID:a1b2-k1.1@egenvurdering.fagleser');
    expect(ics).toContain('DTSTART;VALUE=DATE:20261012');
    expect(ics).toContain('SUMMARY:Frist K1.1: =Øve\\; to ganger');
    expect(ics).toContain('TRIGGER:-P7D');
    await click('plan-csv');
    expect((await downloaded(visitor, '.csv')).text.split('\r\n')[1]).toMatch(/^2026-10-12;"'=Øve; to ganger";fagleder;delvis;K1\.1;/);
  });

  onWeb('a deviation is made from a recommendation only, and can be taken away', async () => {
    await page.type('[data-deviation-form] [name="reason"]', 'Det var fare.');
    await page.type('[data-deviation-form] [name="point"]', 'K1.1');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, '[data-deviation-fault]')).toContain('bare «bør» og «anbefales»');
    await page.$eval('[data-deviation-form] [name="point"]', (e) => { (e as HTMLInputElement).value = ''; });
    await page.type('[data-deviation-form] [name="point"]', 'k3.2');
    // Escape closes the list of suggestions, so that Enter sends the form.
    await page.keyboard.press('Escape');
    await press(page, '[data-deviation-form] button');
    await page.waitForSelector('.deviation-sheet');
    expect(await textOf(page, '.deviation-sheet')).toMatch(/Vi fulgte ikke K3\.2.*bør barnevernstjenesten involvere.*Det var fare\./);
    await press(page, '[data-action="remove-deviation"]');
    await until('ingen ark', async () => !(await page.$('.deviation-sheet')));
  });

  test('two tabs: neither writes over the other, and both can be kept', async () => {
    const other = await newPage();
    try {
      await choose('K1.1', 'delvis');
      await pressUnseen(page, '[data-keep]');
      await until('lagring', () => stored());
      await until('at den andre fanen ser det', () => stored(other));
      await choose('K1.1', 'på plass', other);
      await pressUnseen(other, '[data-keep]');
      await other.waitForSelector('.trouble');
      expect(await textOf(other, '.trouble')).toContain('En annen fane har lagret andre svar');
      expect(await stored()).toContain('"status": "delvis"');
      await press(other, '[data-action="keep-both"]');
      await until('to runder', async () => (await other.$$('.rounds-table tbody tr')).length === 2);
      await until('begge lagret', async () => /delvis[\s\S]*på plass|på plass[\s\S]*delvis/.test((await stored()) ?? ''));
      // Firefox tells other tabs nothing of what a page on disk has stored; there the first tab finds out when it writes.
      if (kind === 'chromium' || here.startsWith('http')) await until('den første fanen følger med', async () => (await page.$$('.rounds-table tbody tr')).length === 2);
    } finally {
      await other.close();
    }
  });

  test('corrupt storage is left alone and offered as a copy', async () => {
    await page.evaluate((key) => localStorage.setItem(key, '{"format":"fagl'), KEY);
    await page.reload();
    await page.waitForSelector('.trouble');
    expect(await textOf(page, '.trouble')).toContain('kan ikke åpnes');
    await choose('K1.1', 'delvis');
    await click('save-raw');
    expect((await downloaded(visitor, '.json')).text).toBe('{"format":"fagl');
    await pressUnseen(page, '[data-keep]');
    await answerDialog(page, 'avbryt');
    expect(await stored()).toBe('{"format":"fagl');
    await pressUnseen(page, '[data-keep]');
    await answerDialog(page, 'uten');
    await expect.poll(() => stored()).toContain('K1.1');
  });

  onWeb.each([
    ['absent', () => { Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('nei', 'SecurityError'); } }); }, 'Nettleseren lar ikke siden lagre'],
    ['full', () => { Storage.prototype.setItem = () => { throw new DOMException('fullt', 'QuotaExceededError'); }; }, 'Lageret i nettleseren er fullt'],
  ])('storage that is %s is told when asked for, and the answers stay', async (_, break_, message) => {
    const broken = await newPage(break_);
    try {
      expect(await broken.$('.trouble')).toBeNull();
      await choose('K1.1', 'delvis', broken);
      await pressUnseen(broken, '[data-keep]');
      await broken.waitForSelector('.trouble');
      expect(await textOf(broken, '.trouble')).toContain(message);
      expect(await textOf(broken, '.trouble')).toContain('Lagre til fil');
      expect(await chosen('K1.1', broken)).toBe('delvis');
    } finally {
      await broken.close();
    }
  });

  test('on a phone, by touch: a fold opens, a status is chosen, the link from the result leads back', async () => {
    await asPhone(visitor, page);
    await page.reload();
    await page.waitForSelector('self-assessment:defined');
    await tap(page, '#gruppe-K4 > summary');
    await tap(page, 'label:has([name="status:K4.1"][value="ikke på plass"])');
    await expect.poll(() => chosen('K4.1')).toBe('ikke på plass');
    await tap(page, '#gruppe-K4 > summary');
    await page.waitForSelector('[data-result-table] a[href="#vurder-K4.1"]');
    await tap(page, '[data-result-table] a[href="#vurder-K4.1"]');
    await until('punktet i sikte', () => page.$eval('#vurder-K4\\.1', (e) => { const { top, height } = e.getBoundingClientRect(); return height > 0 && top >= 0 && top < innerHeight; }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('leaving with answers that are nowhere else asks first; with none it does not', async () => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => { asked.push(dialog.type()); void dialog.accept(); });
    await page.goto(`${here}?ny`);
    expect(asked).toEqual([]);
    await page.waitForSelector('self-assessment:defined');
    // A browser asks only after a real press.
    await page.focus('[name="status:K1.1"][value="på plass"]');
    await page.keyboard.press(' ');
    await expect.poll(() => chosen('K1.1')).toBe('på plass');
    await page.goto(edition.address('/krav/'));
    await expect.poll(() => asked).toEqual(['beforeunload']);
  });
});

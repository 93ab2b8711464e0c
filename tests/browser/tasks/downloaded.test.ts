import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, openVisitor, type Visitor } from '../support/browsers.ts';
import { type Edition, openEdition } from '../support/editions.ts';
import { press, textOf } from '../support/page.ts';
import { until } from '../support/until.ts';
import { openPhone } from './phone.ts';

// The working tools, opened from a disk.
let edition: Edition;
beforeAll(async () => { edition = await openEdition('fra disk'); });
afterAll(() => edition?.close());

describe.each(KINDS)('from a disk, in %s', (kind) => {
  let visitor: Visitor;
  beforeAll(async () => { visitor = await openVisitor(kind); });
  afterAll(async () => { await visitor?.close(); });

  test('a tick list is kept with its page, and says where', async () => {
    const { page, faults } = await openPhone(visitor);
    await page.goto(edition.address('/forlop/akutt/inntak/'));
    await until('knappen', () => page.$eval('[data-start]', (b) => !(b as HTMLElement).hidden));
    await press(page, '[data-start]');
    await until('listen', () => page.$('.tick-panel'));
    await press(page, '[id="A1.4"] .tick input', ' ');
    await press(page, '[data-action="keep"]');
    await expect.poll(() => textOf(page, '.tick-hint')).toContain('nedlastet utgave');
    await page.reload();
    await until('haken', () => page.$eval('[id="A1.4"] .tick input', (b) => (b as HTMLInputElement).checked).catch(() => false));
    await press(page, '.tick-more summary');
    await press(page, '[data-action="wipe"]');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('«Akutt nå» leads on to a krav, and its list is copied', async () => {
    const { page, faults } = await openPhone(visitor);
    await page.goto(edition.address('/akutt-na/'));
    await until('knappen', () => page.$eval('[data-copy]', (b) => !(b as HTMLElement).hidden));
    await press(page, '[data-copy]');
    await until('beskjeden', async () => (await textOf(page, '.ask-said')).startsWith('Listen er kopiert'));
    await press(page, '.acute-mark a');
    await until('kravet', () => edition.shown(page) === 'krav/informasjon-og-vurdering/index.html#K2.1');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the menu of a statement says that its link is of no use to others', async () => {
    const { page, faults } = await openPhone(visitor);
    await page.goto(edition.address('/forlop/akutt/inntak/'));
    await press(page, '[id="A1.4"] .point-more summary');
    await until('menyen', () => page.$('[id="A1.4"] .point-menu'));
    await press(page, '[id="A1.4"] .point-menu button');
    await until('beskjeden', async () => (await textOf(page, '[id="A1.4"] [role="status"]')).includes('bare på denne enheten. Oppgi A1.4'));
    expect(faults).toEqual([]);
    await page.close();
  });
});

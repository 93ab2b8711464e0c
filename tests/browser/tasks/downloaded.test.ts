import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, openPhone, openVisitor, press, textOf, until, type Visitor } from './visitor.ts';

// The working tools, opened from a disk. `npm run build` makes the edition.
const root = path.resolve('dist-offline/fagleser');
const page = (address: string) => pathToFileURL(path.join(root, address, 'index.html')).href;

test('the downloaded edition has been made', () => {
  expect(existsSync(path.join(root, 'index.html'))).toBe(true);
});

describe.each(KINDS)('from a disk, in %s', (kind) => {
  let visitor: Visitor;
  beforeAll(async () => { visitor = await openVisitor(kind); });
  afterAll(async () => { await visitor?.close(); });

  test('a tick list is kept with its page, and says where', async () => {
    const { page: tab, faults } = await openPhone(visitor);
    await tab.goto(page('forlop/akutt/inntak'));
    await until('knappen', () => tab.$eval('[data-start]', (b) => !(b as HTMLElement).hidden));
    await press(tab, '[data-start]');
    await until('listen', () => tab.$('.tick-panel'));
    await press(tab, '[id="A1.4"] .tick input', ' ');
    await press(tab, '[data-action="keep"]');
    expect(await textOf(tab, '.tick-hint')).toContain('nedlastet utgave');
    await tab.reload();
    await until('haken', () => tab.$eval('[id="A1.4"] .tick input', (b) => (b as HTMLInputElement).checked).catch(() => false));
    await press(tab, '.tick-more summary');
    await press(tab, '[data-action="wipe"]');
    expect(faults).toEqual([]);
    await tab.close();
  });

  test('«Akutt nå» leads on to a krav, and its list is copied', async () => {
    const { page: tab, faults } = await openPhone(visitor);
    await tab.goto(page('akutt-na'));
    await until('knappen', () => tab.$eval('[data-copy]', (b) => !(b as HTMLElement).hidden));
    await press(tab, '[data-copy]');
    await until('beskjeden', async () => (await textOf(tab, '.ask-said')).startsWith('Listen er kopiert'));
    await press(tab, '.acute-mark a');
    await until('kravet', () => tab.url().endsWith('/krav/informasjon-og-vurdering/index.html#K2.1'));
    expect(faults).toEqual([]);
    await tab.close();
  });

  test('the menu of a statement says that its link is of no use to others', async () => {
    const { page: tab, faults } = await openPhone(visitor);
    await tab.goto(page('forlop/akutt/inntak'));
    await press(tab, '[id="A1.4"] .point-more summary');
    await until('menyen', () => tab.$('[id="A1.4"] .point-menu'));
    await press(tab, '[id="A1.4"] .point-menu button');
    await until('beskjeden', async () => (await textOf(tab, '[id="A1.4"] [role="status"]')).includes('bare på denne enheten. Oppgi A1.4'));
    expect(faults).toEqual([]);
    await tab.close();
  });
});

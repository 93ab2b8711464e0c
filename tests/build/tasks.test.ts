import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PATHWAY_IDS } from '../../src/domain/pathways.ts';
import { fitsOnePage } from '../../src/domain/role-tasks.ts';
import { addressOf } from '../../src/domain/guideline.ts';
import { allDuties, allRoles } from '../../src/library/duties.ts';

const html = (address: string) => readFileSync(`dist${address}index.html`, 'utf8');
const links = (address: string) => new Set([...html(address).matchAll(/href="([^"]+)"/g)].map((m) => m[1]));

describe('every duty of the guidelines in force', () => {
  test.each(PATHWAY_IDS)('stands in the matrix of %s', (pathway) => {
    const shown = links(`/forlop/${pathway}/matrise/`);
    const missing = allDuties().filter((p) => p.page.type === 'forlop' && p.page.pathway === pathway && !shown.has(addressOf(p.page, p.id)));
    expect(missing.map((p) => p.id)).toEqual([]);
  });

  test.each(allRoles().map((r) => [r.id, r] as const))('stands on the page of %s', (_, role) => {
    const pages = fitsOnePage(role) ? [`/roller/${role.id}/`] : role.areas.map((a) => `/roller/${role.id}/${a.area}/`);
    const shown = new Set(pages.flatMap((p) => [...links(p)]));
    const missing = role.areas.flatMap((a) => a.phases.flatMap((g) => g.points)).filter((p) => !shown.has(addressOf(p.page, p.id)));
    expect(missing.map((p) => p.id)).toEqual([]);
  });
});

describe('«Akutt nå»', () => {
  const page = html('/akutt-na/');
  const older = [...page.matchAll(/<details class="acute-older"[^>]*>.*?<\/details>/gs)].map((m) => m[0]);

  test('sets out the deadlines in force, and none from an older source', () => {
    expect(page).toMatch(/<strong>innen 1–3 virkedager etter inntak<\/strong>/);
    expect(older.join('')).toContain('48 timer');
    // The only bold words there are the warning.
    expect([...older.join('').matchAll(/<strong>(.*?)<\/strong>/g)].map((m) => m[1])).toEqual(older.map(() => 'Ikke gjeldende norm.'));
  });

  test('keeps the 48 hours of 1992 inside the mark with year and law', () => {
    const outside = older.reduce((rest, fold) => rest.replace(fold, ''), page);
    expect(outside).not.toContain('48 timer');
    for (const fold of older) expect(fold).toMatch(/<summary>Eldre kilde, [\d/–]+: \d+ punkte?r? etter barnevernloven \(1992\)<\/summary>/);
  });
});

test('a page of the guideline loads less than 1.5 kB of script of its own until something is pressed', () => {
  const scripts = [...html('/forlop/akutt/inntak/').matchAll(/<script type="module" src="([^"]+)"/g)].map((m) => m[1]);
  const own = scripts.filter((s) => /GuidelinePage|TickList/.test(s ?? ''));
  expect(own).toHaveLength(2);
  expect(own.reduce((sum, file) => sum + readFileSync(`dist${file}`).length, 0)).toBeLessThan(1500);
  expect(readdirSync('dist/_astro').filter((f) => f.includes('preload-helper'))).toEqual([]);
});

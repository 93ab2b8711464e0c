import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { criteriaOf } from '../../src/domain/assessment/criteria-of.ts';
import { loadGuideline } from '../../src/library/guideline.ts';

const html = readFileSync('dist/egenvurdering/index.html', 'utf8');
const catalog = criteriaOf(loadGuideline());
const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((m) => `dist${m[1]}`);

describe('the built page of the self-assessment', () => {
  test('holds every criterion and every indicator once, with a link to where it stands', () => {
    for (const { id } of catalog.criteria) expect(html.split(`data-criterion="${id}"`).length, id).toBe(2);
    for (const { id } of catalog.indicators) expect(html.split(`data-indicator="${id}"`).length, id).toBe(2);
    expect(html).toContain('href="/krav/medvirkning/#K5.3"');
    expect(html).toContain('href="/kvalitetsmaal/7/"');
  });

  test('warns against names at every text box', () => {
    const boxes = html.match(/<textarea[^>]*>/g) ?? [];
    expect(boxes.length).toBeGreaterThan(100);
    for (const box of boxes) expect(box).toMatch(/aria-describedby="uten-navn/);
  });

  test('asks for a role, never for a name, and has no inline style', () => {
    expect(html).not.toMatch(/name="[^"]*navn/i);
    expect(html).not.toMatch(/\sstyle="/);
  });

  test('costs no more script than it may, and leaves the calendar and the example until they are asked for', () => {
    const own = scripts.filter((s) => readFileSync(s, 'utf8').includes('self-assessment'));
    expect(own).toHaveLength(1);
    expect(brotliCompressSync(readFileSync(own[0] as string)).length).toBeLessThan(40_000);
    expect(readFileSync(own[0] as string, 'utf8')).not.toContain('BEGIN:VCALENDAR');
  });

  test('publishes the schema of its files', () => {
    expect(JSON.parse(readFileSync('dist/data/v1/egenvurdering.schema.json', 'utf8')).properties.version.const).toBe(2);
  });
});

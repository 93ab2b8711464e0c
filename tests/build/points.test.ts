import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STRENGTHS } from '../../src/domain/strength.ts';
import { readContent } from '../../src/library/read-content.ts';

const points = JSON.parse(readFileSync('dist/data/v1/points.json', 'utf8')) as Record<string, unknown>[];
const content = readContent(process.cwd());
const register = new Map(content.register.flatMap((f) => f.value.points.map((p) => [p.id, p] as const)));

test('the open data holds every statement of the content, once', () => {
  const typed = content.pages.flatMap((p) => p.value.sections.flatMap((s) => s.points.map((x) => x.id)));
  expect(points.map((p) => p['id'])).toEqual(typed);
});

test('every record has the promised fields', () => {
  for (const point of points) {
    for (const field of ['id', 'url', 'text', 'strength', 'actors', 'pathway', 'phase', 'timing', 'law', 'sources']) expect(point, String(point['id'])).toHaveProperty(field);
    expect(STRENGTHS).toContain(point['strength']);
  }
});

test('no statement is stronger or weaker than any of its source points', () => {
  for (const point of points) {
    for (const id of point['sources'] as string[]) expect(register.get(id)?.strength, `${point['id']} ← ${id}`).toBe(point['strength']);
  }
});

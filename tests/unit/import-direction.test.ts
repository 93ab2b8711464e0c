import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Room → the rooms of src/ it may import from. Packages are listed by name. */
const MAY: Record<string, { rooms: string[]; packages: RegExp }> = {
  // Days are counted by date-fns, in UTC: plain functions without state.
  domain: { rooms: ['domain'], packages: /^(date-fns|@date-fns\/utc)$/ },
  schemas: { rooms: ['schemas', 'domain'], packages: /^zod(\/mini)?$/ },
  library: { rooms: ['library', 'schemas', 'domain'], packages: /^(node:|zod$|yaml$|date-holidays$)/ },
  exports: { rooms: ['exports', 'domain', 'schemas'], packages: /^zod$/ },
  charts: { rooms: ['charts', 'domain'], packages: /^(@observablehq\/plot|jsdom)$/ },
};

const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g)].map((m) => m[1] ?? m[2] ?? '');

test.each(Object.entries(MAY))('src/%s imports only what its room allows', (room, { rooms, packages }) => {
  const bad = globSync(`src/${room}/**/*.ts`).flatMap((file) => imports(file).filter((target) => {
    if (!target.startsWith('.')) return !packages.test(target);
    const place = path.posix.normalize(path.posix.join(path.posix.dirname(file), target)).split('/');
    return place[0] !== 'src' || !rooms.includes(place[1] ?? '');
  }).map((target) => `${file} ← ${target}`));
  expect(bad).toEqual([]);
});

test('only wiring and pages name astro:content', () => {
  const named = globSync('src/**/*.{ts,astro}').filter((f) => !f.includes('/pages/') && f !== 'src/content.config.ts' && imports(f).includes('astro:content'));
  expect(named).toEqual([]);
});

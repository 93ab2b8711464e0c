import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Room → the rooms of src/ it may import from. Packages are listed by name. */
const MAY: Record<string, { rooms: string[]; packages: RegExp; files?: string }> = {
  // Days are counted by date-fns, in UTC: plain functions without state.
  domain: { rooms: ['domain'], packages: /^(date-fns|@date-fns\/utc)$/ },
  schemas: { rooms: ['schemas', 'domain'], packages: /^zod(\/mini)?$/ },
  library: { rooms: ['library', 'schemas', 'domain'], packages: /^(node:|zod$|yaml$|date-holidays$)/ },
  exports: { rooms: ['exports', 'domain', 'schemas'], packages: /^zod(\/mini)?$/ },
  charts: { rooms: ['charts', 'domain'], packages: /^(@observablehq\/plot|jsdom)$/ },
  search: { rooms: ['search', 'domain'], packages: /^@orama\/stemmers/ },
  navigation: { rooms: ['navigation'], packages: /^$/ },
  site: { rooms: ['site', 'domain'], packages: /^node:/ },
  'service-worker': { rooms: ['service-worker'], packages: /^workbox-/ },
  components: { rooms: ['components', 'library', 'charts', 'schemas', 'site', 'islands', 'domain'], packages: /^@astrojs\/starlight\// },
  overrides: { rooms: ['overrides', 'navigation', 'site', 'islands'], packages: /^$/ },
  // Scripts that reach readers: nothing that reads content/. The views beside them may.
  islands: { files: 'ts', rooms: ['islands', 'search', 'navigation', 'schemas', 'service-worker', 'site', 'styles', 'domain'], packages: /^ical-generator$/ },
};

const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g)].map((m) => m[1] ?? m[2] ?? '');

test.each(Object.entries(MAY))('src/%s imports only what its room allows', (room, { rooms, packages, files = '{ts,astro}' }) => {
  const bad = globSync(`src/${room}/**/*.${files}`).flatMap((file) => imports(file).filter((target) => {
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

import { expect, test } from 'vitest';
import { editionList } from '../../../scripts/web-edition/edition-list.ts';

const EDITION = { id: '1-a', version: '1', iso: '2026-03-08', reviewIso: '2026-09-08' };
const files = (more: Record<string, string> = {}) => new Map(Object.entries({ 'index.html': 'forside', '404.html': 'borte', 'krav/index.html': 'krav', 'krav/å b.html': 'x', 'last-ned/fagleser-1.zip': 'zip', 'last-ned/fagleser-1.zip.sha256': 's', 'last-ned/index.html': 'l', 'sw.js': 'gammel', 'pagefind/pagefind.js': 'p', 'pagefind/pagefind-ui.js': 'ui', ...more }).map(([f, t]) => [f, new TextEncoder().encode(t)] as const));

test('every file a page may need, by the address its pages use, with its SHA-256', () => {
  const list = editionList(files(), '/', EDITION);
  expect(list.list.map(([url]) => url)).toEqual(['', '404.html', 'krav/', 'krav/%C3%A5%20b.html', 'last-ned/', 'pagefind/pagefind.js']);
  expect(list.list[2]![1]).toBe('Mp5PtJN0Eg7JmpCn3/QpsfNoF9l2t2yYkBhAYHCqBVw=');
  expect(list).toMatchObject({ id: '1-a', version: '1', built: '2026-03-08', review: '2026-09-08', files: 6, bytes: 19 });
});

test('one changed byte gives a cache of its own; the zip and the old worker do not count', () => {
  const name = editionList(files(), '/veileder/', EDITION).cache;
  expect(name).toMatch(/^fagleser \/veileder\/ 1-a-[0-9a-f]{8}$/);
  expect(editionList(files({ 'krav/index.html': 'krav!' }), '/veileder/', EDITION).cache).not.toBe(name);
  expect(editionList(files({ 'sw.js': 'ny', 'last-ned/fagleser-1.zip': 'ny' }), '/veileder/', EDITION).cache).toBe(name);
});

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, readSite } from '../../scripts/check-build/site.ts';
import { readContent } from '../../src/library/read-content.ts';

const { pages } = readSite('dist');
const linked = pages.map(({ address, elements }) => ({
  address,
  words: elements.filter((e) => attribute(e, 'data-term')).map((e) => attribute(e, 'data-term') ?? ''),
  cards: elements.filter((e) => attribute(e, 'class') === 'term-card').map((e) => (attribute(e, 'id') ?? '').replace(/^ord-/, '')),
}));

test('terms are linked on the pages of the guideline, each at most once on a page', () => {
  expect(linked.filter((p) => p.words.length > 0).length).toBeGreaterThan(80);
  for (const { address, words } of linked) expect(words.length, address).toBe(new Set(words).size);
});

test('every linked term has its card on the page, and no card is there in vain', () => {
  for (const { address, words, cards } of linked) expect([...cards].sort(), address).toEqual([...words].sort());
});

test('no term is linked inside another link', () => {
  for (const page of pages) {
    const nested = page.elements.filter((e) => attribute(e, 'data-term') && e.parentNode?.nodeName === 'a');
    expect(nested, page.address).toEqual([]);
  }
});

test('the glossary holds every entry under its anchor, and is light for a page of its kind', () => {
  const glossary = pages.find((p) => p.address === '/ordliste/');
  const entries = glossary?.elements.filter((e) => attribute(e, 'class') === 'term-entry').map((e) => attribute(e, 'id'));
  const typed = readContent(process.cwd()).terms.flatMap((f) => f.value.map((t) => t.id));
  expect(typed.length).toBeGreaterThanOrEqual(120);
  expect(entries?.sort()).toEqual(typed.sort());
  expect(brotliCompressSync(readFileSync('dist/ordliste/index.html')).length).toBeLessThan(30_000);
});

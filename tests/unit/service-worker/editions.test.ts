import { describe, expect, test } from 'vitest';
import { editionOf, NONE, takeIntoUse, unneeded, withArriving, withoutClosed } from '../../../src/service-worker/editions.ts';
import { addressesOf, cacheName, isOurs } from '../../../src/service-worker/names.ts';

describe('which edition a page gets', () => {
  test('the first edition belongs to nobody who is open already', () => {
    expect(takeIntoUse(NONE, 'A', ['p1'])).toEqual({ current: 'A', earlier: {} });
  });

  test('pages that are open keep their edition through every change, and new ones get the newest', () => {
    const withB = takeIntoUse({ current: 'A', earlier: {} }, 'B', ['p1', 'p2']);
    const withC = takeIntoUse(withB, 'C', ['p1', 'p3']);
    expect(['p1', 'p3', 'p4'].map((page) => editionOf(withC, page))).toEqual(['A', 'B', 'C']);
  });

  test('the same edition once more changes nothing', () => {
    const now = { current: 'B', earlier: { p1: 'A' } };
    expect(takeIntoUse(now, 'B', ['p1', 'p2'])).toEqual(now);
  });

  test('closed pages are forgotten', () => {
    expect(withoutClosed({ current: 'C', earlier: { p1: 'A', p2: 'B' } }, ['p2', 'p9'])).toEqual({ current: 'C', earlier: { p2: 'B' } });
  });
});

test.each([
  ['A', {}, [], ['B', 'C']],
  ['B', { p1: 'A' }, [], ['C']],
  ['A', {}, ['C'], ['B']],
  [null, {}, ['C'], ['A', 'B']],
])('with %s in use, pages %j and %j on its way, these caches go: %j', (current, earlier, arriving, go) => {
  expect(unneeded(['A', 'B', 'C'], { current, earlier }, arriving)).toEqual(go);
});

test.each([
  [[], 'B', false, ['B']],
  [['B'], 'C', false, ['C']],
  [['B'], 'C', true, ['B', 'C']],
  [['B', 'C'], 'C', true, ['B', 'C']],
])('%j on its way, %s starts, another waits: %s', (before, edition, waits, after) => {
  expect(withArriving(before, edition, waits)).toEqual(after);
});

test('caches of another path on the same origin are not ours', () => {
  const name = cacheName('https://x.no/veileder/', '1-a');
  expect(isOurs('https://x.no/veileder/', name)).toBe(true);
  expect(isOurs('https://x.no/', name)).toBe(false);
  expect(isOurs('https://x.no/veileder/b/', name)).toBe(false);
});

test.each([
  ['https://x.no/sok/?q=a#b', ['https://x.no/sok/']],
  ['https://x.no/krav', ['https://x.no/krav', 'https://x.no/krav/']],
  ['https://x.no/krav/index.html?x', ['https://x.no/krav/']],
  ['https://x.no/_astro/a.js', ['https://x.no/_astro/a.js', 'https://x.no/_astro/a.js/']],
])('%s is looked up as %j', (request, addresses) => {
  expect(addressesOf(request)).toEqual(addresses);
});

import { expect, test } from 'vitest';
import { sitePath, turned } from '../../../scripts/offline/runtime/site-path.ts';

const ROOT = 'file:///D:/Min%20mappe%20%C3%A6/fagleser/';
const PAGE = `${ROOT}krav/foreldre/index.html`;

test.each([
  ['/pagefind/pagefind-entry.json?ts=1', '/', 'pagefind/pagefind-entry.json'],
  ['/veileder/data/v1/points.json', '/veileder/', 'data/v1/points.json'],
  ['../../pagefind/x', '/', 'pagefind/x'],
  [`${ROOT}pagefind/x`, '/', 'pagefind/x'],
  ['file:///pagefind/x', '/', 'pagefind/x'],
  ['file:///D:/pagefind/x', '/', 'pagefind/x'],
  ['https://x.no/pagefind/x', '/', null],
  ['/annet/x', '/veileder/', null],
])('a script that asks for %s (built for %s) means %s', (address, base, path) => {
  expect(sitePath(address, PAGE, ROOT, base)).toBe(path);
});

test('the same from a Linux folder and from a share', () => {
  expect(sitePath('/pagefind/x', 'file:///home/k/fagleser/index.html', 'file:///home/k/fagleser/', '/')).toBe('pagefind/x');
  expect(sitePath('../pagefind/x', 'file://tjener/felles/fagleser/krav/index.html', 'file://tjener/felles/fagleser/', '/')).toBe('pagefind/x');
  expect(sitePath('/pagefind/x', 'file://tjener/felles/fagleser/krav/index.html', 'file://tjener/felles/fagleser/', '/')).toBe('pagefind/x');
});

test.each([
  ['/', '/', `${ROOT}index.html`],
  ['/krav/?a=b#c', '/', `${ROOT}krav/index.html?a=b#c`],
  ['/krav/#K1/2', '/', `${ROOT}krav/index.html#K1/2`],
  ['/data/v1/points.json', '/', `${ROOT}data/v1/points.json`],
  ['/veileder/krav/', '/veileder/', `${ROOT}krav/index.html`],
  ['../krav/index.html', '/', '../krav/index.html'],
  ['#K1', '/', '#K1'],
  ['//x.no/', '/', '//x.no/'],
  ['https://x.no/', '/', 'https://x.no/'],
])('a link that a script writes as %s (built for %s) becomes %s', (address, base, link) => {
  expect(turned(address, ROOT, base)).toBe(link);
});

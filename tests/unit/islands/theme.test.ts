import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { broughtBy, withoutTheme, withTheme } from '../../../src/islands/theme-choice/carry.ts';
import { keepTheme, readTheme, type Theme } from '../../../src/islands/theme-choice/theme.ts';
import { THEME_COLOR } from '../../../src/site/theme-color.ts';
import { THEME_INIT, THEME_KEY } from '../../../src/site/theme-init.ts';

const area = (value: string | null) => {
  let kept = value;
  return { getItem: () => kept, setItem: (_: string, v: string) => { kept = v; }, removeItem: () => { kept = null; } };
};

test.each([[null, null], ['mork', 'mork'], ['lys', 'lys'], ['rosa', null]])('stored %s is read as %s', (stored, theme) => {
  expect(readTheme('k', area(stored))).toBe(theme);
});

test.each([['mork', 'mork'], ['enhet', null]])('of the choice %s, %s is kept', (theme, kept) => {
  const storage = area('lys');
  keepTheme('k', theme as Theme, storage);
  expect(storage.getItem()).toBe(kept);
});

const HERE = 'file:///D:/mappe%20%C3%A6/fagleser/krav/index.html';
test.each([
  ['file:///D:/mappe%20%C3%A6/fagleser/index.html#a', 'file:///D:/mappe%20%C3%A6/fagleser/index.html?tema=mork#a'],
  ['file:///D:/mappe%20%C3%A6/fagleser/sok/index.html?q=p%C3%A5&tema=lys', 'file:///D:/mappe%20%C3%A6/fagleser/sok/index.html?q=p%C3%A5&tema=mork'],
  [`${HERE}#K1`, `${HERE}#K1`],
  ['https://www.bufdir.no/', 'https://www.bufdir.no/'],
  ['file:///D:/mappe%20%C3%A6/fagleser/data/v1/points.json', 'file:///D:/mappe%20%C3%A6/fagleser/data/v1/points.json'],
])('a link to %s is followed as %s', (link, followed) => {
  expect(withTheme(link, `${HERE}?tema=lys#K2`, 'mork')).toBe(followed);
});

test.each([['?tema=mork', 'mork', ''], ['?q=a&tema=enhet#x', 'enhet', '?q=a#x'], ['?tema=rosa', null, ''], ['#x', null, '#x']])('an address ending in %s brings %s, and is tidied to %s', (end, theme, tidied) => {
  expect(broughtBy(HERE + end)).toBe(theme);
  expect(withoutTheme(HERE + end)).toBe(HERE + tidied);
});

test.each([
  ['https:', '', 'mork', 'mork'], ['https:', '?tema=lys', 'mork', 'mork'], ['https:', '', null, undefined],
  ['file:', '', 'mork', 'mork'], ['file:', '?q=a&tema=lys', 'mork', 'lys'], ['file:', '?tema=enhet', 'mork', undefined],
])('before the first paint, %s page with %s, stored %s: %s', (protocol, search, stored, theme) => {
  const dataset: { tema?: string } = {};
  new Function('document', 'location', 'localStorage', THEME_INIT)({ documentElement: { dataset } }, { protocol, search }, { getItem: (k: string) => (k === THEME_KEY ? stored : null) });
  expect(dataset.tema).toBe(theme);
});

test('the colour of the browser\'s frame is that of the header', () => {
  const [, light, dark] = /--raised: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync('src/styles/tokens.css', 'utf8')) ?? [];
  expect(THEME_COLOR).toEqual({ light, dark });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adoptTheme, keepTheme, readTheme } from '../../../src/islands/theme-choice/theme.ts';
import { THEME_COLOR } from '../../../src/site/theme-color.ts';
import { THEME_INIT, THEME_KEY } from '../../../src/site/theme-init.ts';

const area = (value?: string) => {
  const map = new Map(value === undefined ? [] : [['k', value]]);
  return { map, getItem: (k: string) => map.get(k) ?? null, setItem: (k: string, v: string) => void map.set(k, v), removeItem: (k: string) => void map.delete(k) };
};

test.each([[undefined, undefined, ''], ['mork', undefined, 'mork'], ['rosa', undefined, ''], ['mork', 'lys', 'lys'], ['mork', 'enhet', '']])('stored %s, in the tab %s: %s', (shared, tab, theme) => {
  expect(readTheme('k', area(shared), area(tab))).toBe(theme);
});

test('on the web nothing is kept for «as the device», and nothing in the tab', () => {
  const shared = area('mork');
  keepTheme('k', '', shared, null);
  expect(shared.map.size).toBe(0);
});

test('on disk a choice follows the tab to a page with a storage of its own, also back to «as the device»', () => {
  const tab = area();
  keepTheme('k', 'mork', area(), tab);
  const otherFile = area();
  adoptTheme('k', otherFile, tab);
  expect(otherFile.map.get('k')).toBe('mork');
  keepTheme('k', '', area('mork'), tab);
  adoptTheme('k', otherFile, tab);
  expect(otherFile.map.size).toBe(0);
  adoptTheme('k', otherFile, area());
  expect(otherFile.map.size).toBe(0);
});

test.each([['mork', undefined, 'mork'], ['mork', 'lys', 'lys'], ['mork', 'enhet', undefined], [undefined, undefined, undefined]])('before the first paint: stored %s, in the tab %s sets %s', (shared, tab, theme) => {
  const dataset: { tema?: string } = {};
  const only = (a: ReturnType<typeof area>) => ({ getItem: (k: string) => (k === THEME_KEY ? a.getItem('k') : null) });
  new Function('document', 'localStorage', 'sessionStorage', THEME_INIT)({ documentElement: { dataset } }, only(area(shared)), only(area(tab)));
  expect(dataset.tema).toBe(theme);
});

test('the colour of the browser\'s frame is that of the header', () => {
  const [, light, dark] = /--raised: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync('src/styles/tokens.css', 'utf8')) ?? [];
  expect(THEME_COLOR).toEqual({ light, dark });
});

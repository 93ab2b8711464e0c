import { expect, test } from 'vitest';
import { keepReferencesWhole } from '../../../src/site/whole-references.ts';

const whole = (text: string) => `<span class="whole">${text}</span>`;

test.each([
  ['<p>etter § 4-1 i loven</p>', `<p>etter ${whole('§ 4-1')} i loven</p>`],
  ['<h2>§ 10-3 a</h2>', `<h2>${whole('§ 10-3 a')}</h2>`],
  ['<p>§ 3-4 og noe mer</p>', `<p>${whole('§ 3-4')} og noe mer</p>`],
  ['<p>§§ 4-1, 4-2 og 4-5</p>', `<p>${whole('§§ 4-1')}, ${whole('4-2')} og ${whole('4-5')}</p>`],
  ['<p>§ 27 i kommuneloven</p>', `<p>${whole('§ 27')} i kommuneloven</p>`],
  ['<a href="/lov/#x">§ 4-4</a>', `<a href="/lov/#x">${whole('§ 4-4')}</a>`],
  ['<p>veilederen del 2 c</p>', `<p>veilederen ${whole('del 2 c')}</p>`],
  ['<p>fra 1. januar 2024</p>', `<p>fra ${whole('1. januar')} 2024</p>`],
])('%s is kept on one line', (html, kept) => {
  expect(keepReferencesWhole(html)).toBe(kept);
});

test.each([
  '<title>§ 4-1</title>', '<meta content="§ 4-1">', '<option>§ 4-1</option>', '<svg><text>uke 1-2</text></svg>', '<script>"§ 4-1"</script>',
  '<p>bufdir.no/1-2</p>', '<p>2019-04-12</p>', '<p>A4-1-ark</p>', '<p>del 2 av</p>',
])('%s is left alone', (html) => {
  expect(keepReferencesWhole(html)).toBe(html);
});

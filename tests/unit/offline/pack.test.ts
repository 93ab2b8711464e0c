import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { fillDownloadPage, sizeText } from '../../../scripts/offline/download-page.ts';
import { pack, sha256 } from '../../../scripts/offline/pack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const zone = process.env['TZ'];
afterEach(() => { if (zone === undefined) delete process.env['TZ']; else process.env['TZ'] = zone; });

test('the same files give the same zip, in any order and any time zone', () => {
  process.env['TZ'] = 'Europe/Oslo';
  const one = pack(new Map([['fagleser/a', bytes('a')], ['fagleser/b', bytes('b')]]), '2026-03-29');
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(-60);
  process.env['TZ'] = 'Pacific/Kiritimati';
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(-840);
  const two = pack(new Map([['fagleser/b', bytes('b')], ['fagleser/a', bytes('a')]]), '2026-03-29');
  expect(sha256(two)).toBe(sha256(one));
  expect(sha256(pack(new Map([['fagleser/a', bytes('a')], ['fagleser/b', bytes('c')]]), '2026-03-29'))).not.toBe(sha256(one));
  expect(Object.keys(unzipSync(one))).toEqual(['fagleser/a', 'fagleser/b']);
});

test.each([[840_400, '840 kB'], [1_340_000, '1,3 MB'], [2_000_000, '2 MB']])('%i bytes are %s', (size, text) => {
  expect(sizeText(size)).toBe(text);
});

test('«Last ned» gets the size and the SHA-256, and a page without room for them is refused', () => {
  const filled = fillDownloadPage('<dl><dd data-zip="storrelse">?</dd><dd><code data-zip="sha256">?</code></dd></dl>', { size: 1_340_000, sha256: 'abc' });
  expect(filled).toContain('<dd data-zip="storrelse">1,3 MB</dd>');
  expect(filled).toContain('<code data-zip="sha256">abc</code>');
  expect(() => fillDownloadPage('<p data-zip="sha256"></p>', { size: 1, sha256: '' })).toThrow('ingen plass til storrelse');
});

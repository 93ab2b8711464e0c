import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/domain/csv.ts';

const line = (...cells: Parameters<typeof csvOf>[0][number]) => csvOf([cells]).slice(1).replace(/\r\n$/, '');

describe('a table for a Norwegian spreadsheet', () => {
  test('begins with a byte order mark, parts cells by semicolon and lines by CRLF', () => {
    expect(csvOf([['æ', 1], ['b', null]])).toBe('\uFEFFæ;1\r\nb;\r\n');
  });
  test.each([
    ['a;b', '"a;b"'], ['sa «ja» og "nei"', '"sa «ja» og ""nei"""'], ['to\r\nlinjer', '"to\nlinjer"'], ['a,b', 'a,b'],
    [1.5, '1,5'], [-3, '-3'], [0, '0'], [undefined, ''],
  ])('%j is written %j', (value, text) => {
    expect(line(value)).toBe(text);
  });
  test.each(['=1+1', '+47 1', '-3', '@SUM(A1)', '\t=1', ' =1', '＝1'])('%j cannot run as a formula', (text) => {
    expect(line(text).replace(/^"/, '')).toBe(`'${text}`);
  });
  test.each(['a=b', 'e-post', '3-4'])('%j is left as it is', (text) => {
    expect(line(text)).toBe(text);
  });
});

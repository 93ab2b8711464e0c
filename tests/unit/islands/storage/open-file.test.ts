import { describe, expect, test } from 'vitest';
import { readTextFile } from '../../../../src/islands/storage/open-file.ts';

const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);

describe('a chosen file', () => {
  test.each([
    ['plain text', new Blob(['æøå']), 'æøå'],
    ['text with a byte order mark, which is dropped', bytes(0xef, 0xbb, 0xbf, 0x7b), '{'],
    ['an empty file', new Blob([]), ''],
  ])('is read: %s', async (_, file, text) => {
    expect(await readTextFile(file)).toEqual({ ok: true, text });
  });

  test.each([
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0xff), 'not-text'],
    ['a text in Latin-1', bytes(0xe6, 0xf8, 0xe5), 'not-text'],
    ['a text cut in the middle of a letter', bytes(0x7b, 0xc3), 'not-text'],
  ])('is refused: %s', async (_, file, fault) => {
    expect(await readTextFile(file)).toEqual({ ok: false, fault });
  });

  test('is refused before it is read when it is too large', async () => {
    const file = { size: 11, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await readTextFile(file, 10)).toEqual({ ok: false, fault: 'too-large' });
  });

  test('is unreadable when it vanished after it was chosen', async () => {
    const file = { size: 1, arrayBuffer: () => Promise.reject(new Error('NotFoundError')) };
    expect(await readTextFile(file)).toEqual({ ok: false, fault: 'unreadable' });
  });
});

import { describe, expect, test } from 'vitest';
import { fileFor, relativeLink, relativePath, rootFrom, targetOf } from '../../../scripts/offline/addresses.ts';

test.each([['', 'index.html'], ['krav/', 'krav/index.html'], ['data/v1/points.json', 'data/v1/points.json']])('the path «%s» opens %s', (path, file) => {
  expect(fileFor(path)).toBe(file);
});

test.each([
  ['index.html', 'krav/index.html', 'krav/index.html'],
  ['krav/index.html', 'ikon.svg', '../ikon.svg'],
  ['krav/medvirkning/index.html', 'krav/foreldre/index.html', '../foreldre/index.html'],
  ['krav/medvirkning/index.html', 'krav/index.html', '../index.html'],
  ['krav/index.html', 'krav/index.html', 'index.html'],
  ['a/b/c.html', 'a/bc/d.html', '../bc/d.html'],
  ['index.html', 'mål/å b.html', 'm%C3%A5l/%C3%A5%20b.html'],
])('from %s to %s is %s', (from, to, way) => {
  expect(relativePath(from, to)).toBe(way);
});

test.each([['index.html', ''], ['krav/index.html', '../'], ['krav/medvirkning/index.html', '../../']])('the root of %s is «%s»', (file, root) => {
  expect(rootFrom(file)).toBe(root);
});

describe.each(['/', '/veileder/'])('a site built for %s', (base) => {
  const from = 'krav/medvirkning/index.html';
  const turned = (address: string) => {
    const target = targetOf(address, from, base);
    return target === 'external' ? target : relativeLink(target, from);
  };
  test.each([
    [`${base}`, '../../index.html'],
    [`${base}krav/`, '../index.html'],
    [`${base}sok/?q=p%C3%A5r%C3%B8rende`, '../../sok/index.html?q=p%C3%A5r%C3%B8rende'],
    [`${base}krav/foreldre/#K6.2`, '../foreldre/index.html#K6.2'],
    [`${base}krav/medvirkning/#K5.3`, '#K5.3'],
    [`${base}krav/medvirkning/`, 'index.html'],
    ['../foreldre/', '../foreldre/index.html'],
    ['https://www.bufdir.no/x', 'external'],
    ['//x.no/', 'external'],
    ['mailto:x@x.no', 'external'],
    ['data:image/png;base64,AA', 'external'],
  ])('%s becomes %s', (address, link) => {
    expect(turned(address)).toBe(link);
  });
});

test('an address outside the base path is refused', () => {
  expect(() => targetOf('/annet/', 'index.html', '/veileder/')).toThrow('«/annet/» går utenfor /veileder/');
});

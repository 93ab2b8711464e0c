import { expect, test } from 'vitest';
import { keepOwnParts, markEdition } from '../../../scripts/offline/edition-marks.ts';
import { markExternalLinks } from '../../../scripts/offline/external-links.ts';
import { attribute, only } from '../../../scripts/shared/html.ts';
import { page, part } from './page.ts';

const EDITION = { id: '1.2.0-abc', version: '1.2.0', iso: '2026-03-08', reviewIso: '2026-09-08', built: '8. mars 2026', review: '8. september 2026' };

test('the page says which edition it is, and where its root lies', () => {
  const document = page('');
  markEdition(document, 'krav/foreldre/index.html', EDITION);
  const html = only(document, 'html');
  expect(['utgave', 'versjon', 'bygd', 'gjennomgang', 'rot'].map((name) => attribute(html, `data-${name}`))).toEqual(['nedlastet', '1.2.0', '2026-03-08', '2026-09-08', '../../']);
});

test('a page at the top has a way to its root too: an empty one would be the page itself', () => {
  const document = page('');
  markEdition(document, 'index.html', EDITION);
  const root = attribute(only(document, 'html'), 'data-rot') ?? '';
  expect(new URL(root, 'file:///D:/fagleser/index.html').href).toBe('file:///D:/fagleser/');
});

test('what belongs to the web edition goes, what belongs to this one shows', () => {
  const document = page('<p data-utgave-bare="nett">a</p><p data-utgave-bare="nedlastet" hidden>b</p><p hidden>c</p>', '<link rel="manifest" href="/m"><link rel="apple-touch-icon" href="/i"><link rel="stylesheet" href="/s">');
  keepOwnParts(document);
  expect(part(document, 'body')).toBe('<p data-utgave-bare="nedlastet">b</p><p hidden="">c</p>');
  expect(part(document, 'head')).not.toMatch(/manifest"|apple-touch/);
  expect(part(document, 'head')).toContain('stylesheet');
});

test('links to originals are marked, and their sentence must say that they need network', () => {
  const document = page('<p><a href="https://a.no/">A</a> (krever nett)</p><ul><li><b><a href="//b.no/">B</a></b></li></ul><p><a href="/krav/">K</a></p>');
  expect(markExternalLinks(document)).toEqual(['lenken til //b.no/ sier ikke at den krever nett']);
  expect(part(document, 'body').match(/data-trenger-nett/g)).toHaveLength(2);
});

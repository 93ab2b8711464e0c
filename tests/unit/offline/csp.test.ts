import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { filePolicy, setFilePolicy } from '../../../scripts/offline/csp.ts';
import { page, part } from './page.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test("'self' becomes file:, hashes are those of the page, and nothing can be sent", () => {
  expect(filePolicy("default-src 'self';img-src 'self' data:;connect-src 'self';script-src 'self' 'wasm-unsafe-eval' 'sha256-x=';style-src 'self' 'sha384-y='", ['a()'], []))
    .toBe(`default-src file:; img-src file: data:; script-src file: 'wasm-unsafe-eval' ${hash('a()')}; style-src file:; connect-src 'none'; worker-src 'none'; manifest-src 'none'; frame-src 'none'`);
});

test('the policy stands first in the head, before what it governs', () => {
  const document = page('', '<script>a()</script>');
  setFilePolicy(document);
  const head = part(document, 'head');
  expect(head.indexOf('content-security-policy')).toBeLessThan(head.indexOf('<script>'));
  expect(head).toContain(hash('a()'));
  expect(head).not.toContain('gammel');
});

test('a page without a policy is refused', async () => {
  const { parseHtml } = await import('../../../scripts/shared/html.ts');
  expect(() => setFilePolicy(parseHtml('<p>x</p>'))).toThrow('ingen sikkerhetspolicy');
});

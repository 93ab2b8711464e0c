import { createHash } from 'node:crypto';
import { attribute, type Document, type Element, elementsOf, insert, only, remove, setAttribute, textOf } from '../shared/html.ts';

const isPolicy = (e: Element) => e.tagName === 'meta' && attribute(e, 'http-equiv')?.toLowerCase() === 'content-security-policy';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const isHash = (source: string) => /^'sha\d+-/.test(source);

/** What no page on disk may do, whatever the web edition allows. `file:` pages have no other server to ask. */
const CLOSED = { 'connect-src': "'none'", 'worker-src': "'none'", 'manifest-src': "'none'", 'frame-src': "'none'" };

/**
 * The page's own policy for `file://`. Each of its sources stays, but 'self' becomes `file:`: a page on disk is an
 * origin of its own, and what 'self' means there is up to the browser. Only hashes of what is inline in this page
 * are kept.
 */
export function filePolicy(webPolicy: string, inlineScripts: readonly string[], inlineStyles: readonly string[]): string {
  const hashes: Record<string, string[]> = { 'script-src': inlineScripts.map(hash), 'style-src': inlineStyles.map(hash) };
  const web = webPolicy.split(';').map((d) => d.trim().split(/\s+/)).filter(([name]) => name && !(name in CLOSED));
  const own = web.map(([name, ...sources]) => {
    const kept = sources.filter((s) => !isHash(s)).map((s) => (s === "'self'" ? 'file:' : s));
    return `${name} ${[...kept, ...(hashes[name!] ?? [])].join(' ')}`;
  });
  return [...own, ...Object.entries(CLOSED).map(([name, value]) => `${name} ${value}`)].join('; ');
}

/** Replaces the policy of a page and puts it first in its head, before anything it should govern. Throws when there is none. */
export function setFilePolicy(document: Document): void {
  const elements = elementsOf(document);
  const policy = elements.find(isPolicy);
  if (!policy) throw new Error('Siden har ingen sikkerhetspolicy (meta content-security-policy).');
  const inline = (tag: string) => elements.filter((e) => e.tagName === tag && attribute(e, 'src') === undefined && attribute(e, 'type') !== 'application/json').map(textOf);
  setAttribute(policy, 'content', filePolicy(attribute(policy, 'content') ?? '', inline('script'), inline('style')));
  const head = only(document, 'head');
  remove(policy);
  insert(head, head.childNodes.findIndex((c) => 'tagName' in c && attribute(c, 'charset') !== undefined) + 1, policy);
}

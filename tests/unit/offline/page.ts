import { type Document, parseHtml, printHtml } from '../../../scripts/shared/html.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'self';script-src 'self' 'sha256-gammel'">`;

/** A small page of the site. */
export const page = (body: string, head = ''): Document => parseHtml(`<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8">${head}${POLICY}</head><body>${body}</body></html>`);

/** What stands in its body, or in its head. */
export const part = (document: Document, tag: 'body' | 'head'): string => new RegExp(`<${tag}>(.*)</${tag}>`, 's').exec(printHtml(document))?.[1] ?? '';

import { globSync, readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { attribute, childrenOf, type Element, elementsOf, isText, type Node } from '../shared/html.ts';

export { attribute, type Element };

/** A page of the built site, taken apart once for all rules. */
export interface BuiltPage {
  /** Address from the site's root, base path left out: /krav/medvirkning/ */
  address: string;
  elements: Element[];
  ids: ReadonlySet<string>;
}

export interface BuiltSite {
  base: string;
  pages: BuiltPage[];
  /** Every file in dist/, as an address. */
  files: ReadonlySet<string>;
}

export interface Finding { address: string; message: string }
export interface BuildRule { name: string; check(site: BuiltSite): Finding[] }

/** The text of an element, without that of scripts. Elements are told apart by a space. */
export function textOf(node: Node): string {
  if (isText(node)) return node.value;
  return ['script', 'style'].includes(node.nodeName) ? '' : childrenOf(node).map(textOf).join(' ');
}

/** Reads the built site in `dist`; `base` is the path it was built for, with slashes at both ends. */
export function readSite(dist: string, base = '/'): BuiltSite {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((f) => f.isFile())
    .map((f) => `${f.parentPath.replaceAll('\\', '/').slice(dist.length)}/${f.name}`.replace(/^\/*/, '/'));
  const pages = files.filter((f) => f.endsWith('.html')).map((file) => {
    const elements = elementsOf(parse(readFileSync(`${dist}${file}`, 'utf8')));
    return { address: file.replace(/index\.html$/, ''), elements, ids: new Set(elements.flatMap((e) => attribute(e, 'id') ?? [])) };
  });
  return { base, pages, files: new Set(files) };
}

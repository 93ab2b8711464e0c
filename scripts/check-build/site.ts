import { globSync, readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

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

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((a) => a.name === name)?.value;

const children = (node: Node): Node[] => [
  ...('childNodes' in node ? node.childNodes : []),
  ...('content' in node ? (node.content as { childNodes: Node[] }).childNodes : []),
];

const elementsOf = (node: Node): Element[] => children(node).flatMap((child) => ['tagName' in child ? [child as Element] : [], elementsOf(child)].flat());

/** The text of an element, without that of scripts. Elements are told apart by a space. */
export const textOf = (node: Node): string =>
  'value' in node && node.nodeName === '#text' ? (node as { value: string }).value
    : ['script', 'style'].includes(node.nodeName) ? '' : children(node).map(textOf).join(' ');

export function readSite(dist: string, base = '/'): BuiltSite {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((f) => f.isFile())
    .map((f) => `${f.parentPath.replaceAll('\\', '/').slice(dist.length)}/${f.name}`.replace(/^\/*/, '/'));
  const pages = files.filter((f) => f.endsWith('.html')).map((file) => {
    const elements = elementsOf(parse(readFileSync(`${dist}${file}`, 'utf8')));
    return { address: file.replace(/index\.html$/, ''), elements, ids: new Set(elements.flatMap((e) => attribute(e, 'id') ?? [])) };
  });
  return { base, pages, files: new Set(files) };
}

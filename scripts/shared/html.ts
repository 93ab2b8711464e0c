import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

/** Parses as a browser without script does, so that links inside <noscript> are elements too and get turned. */
export const parseHtml = (html: string): Document => parse(html, { scriptingEnabled: false });
export const printHtml = (document: Document): string => serialize(document, { scriptingEnabled: false });

/** What lies right under a node, also inside a template. */
export const childrenOf = (node: Node): Node[] => [
  ...('childNodes' in node ? node.childNodes : []),
  // What a <template> holds hangs beside it, not under it.
  ...('content' in node ? (node.content as { childNodes: Node[] }).childNodes : []),
];

/** Every element, in document order, also inside templates. */
export const elementsOf = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) => ('tagName' in child ? [child as Element, ...elementsOf(child)] : []));

/** The first element of that name. Throws when there is none: a page without head or body is not ours. */
export function only(document: Document, tag: string): Element {
  const found = elementsOf(document).find((e) => e.tagName === tag);
  if (!found) throw new Error(`Siden har ingen <${tag}>.`);
  return found;
}

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((a) => a.name === name)?.value;

export function setAttribute(element: Element, name: string, value: string): void {
  const found = element.attrs.find((a) => a.name === name);
  if (found) found.value = value;
  else element.attrs.push({ name, value });
}

export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((a) => a.name !== name);
}

export function remove(element: Element): void {
  const siblings = element.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(element), 1);
}

export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const textOf = (node: Node): string => (isText(node) ? node.value : childrenOf(node).map(textOf).join(''));

export function setText(element: Element, value: string): void {
  element.childNodes = [{ nodeName: '#text', value, parentNode: element }];
}

/** A new element, not yet in the tree. */
export function newElement(like: Element, tagName: string, attributes: Record<string, string>): Element {
  return { nodeName: tagName, tagName, attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })), namespaceURI: like.namespaceURI, childNodes: [], parentNode: null };
}

/** Puts `element` before the child of `parent` at `index`. */
export function insert(parent: Element, index: number, element: Element): void {
  element.parentNode = parent;
  parent.childNodes.splice(index, 0, element);
}

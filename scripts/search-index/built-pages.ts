import { globSync, readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { SearchPage, Traits } from '../../src/search/data.ts';
import type { IndexRecord } from './records.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Pages that lead to others or stand behind them; their words are found where they belong. */
const LEFT_OUT = /^\/(?:$|sok\/|innhold\/|404|kilder\/register\/)/;
/** Pages that gather statements in another order: one hit each is enough, since the statements are found at home. */
const GATHERING = /^\/(?:roller|kilder|forlop|krav|bakgrunn|kvalitetsmaal|frister|egenvurdering)\//;
/** What is not text to be found. */
const SKIPPED = new Set(['script', 'style', 'template', 'nav', 'form', 'button', 'svg', 'select', 'noscript', 'input', 'fieldset', 'dialog']);
/** One of these is one statement of a record. */
const BLOCKS = new Set(['p', 'li', 'dt', 'dd', 'tr', 'caption', 'figcaption', 'blockquote', 'summary']);
/** Elements that may be an entry with an id, and those that may name it. */
const ENTRIES = new Set(['div', 'section']);
const NAMES = new Set(['dt', 'h3', 'h4']);
/** A paragraph is found though nothing but statements that stand elsewhere rest on it. */
const NAMED_ONLY = /^§/;
const NO_TRAITS: Traits = { roles: [], timed: false };

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (e: Element, name: string): string | undefined => e.attrs.find((a) => a.name === name)?.value;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const isSkipped = (e: Element): boolean =>
  SKIPPED.has(e.tagName) || attribute(e, 'hidden') !== undefined || attribute(e, 'data-pagefind-ignore') !== undefined || attribute(e, 'aria-hidden') === 'true';

const textOf = (node: Node): string => {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (isElement(node) && isSkipped(node)) return '';
  return childrenOf(node).map(textOf).join(isElement(node) && BLOCKS.has(node.tagName) ? '' : ' ');
};
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const find = (node: Node, test: (e: Element) => boolean): Element | undefined => {
  if (isElement(node) && test(node)) return node;
  for (const child of childrenOf(node)) { const found = find(child, test); if (found) return found; }
  return undefined;
};

/** The sections of one page: what stands before the first heading with an id, and under each such heading. */
function sectionsOf(main: Element, heading: string, repeats: (block: Element) => boolean): { anchor: string; heading: string; texts: string[] }[] {
  const sections = [{ anchor: '', heading, texts: [] as string[] }];
  const walk = (node: Node): void => {
    if (!isElement(node)) return;
    if (isSkipped(node) || node.tagName === 'h1') return;
    const id = attribute(node, 'id');
    if (/^h[23]$/.test(node.tagName) && id) { sections.push({ anchor: id, heading: tidy(textOf(node)), texts: [] }); return; }
    // An entry with an address and a name of its own: a glossary's term, a paragraph of the law.
    const name = id && ENTRIES.has(node.tagName) ? find(node, (e) => NAMES.has(e.tagName)) : undefined;
    if (id && name) {
      const heading = tidy(textOf(name));
      sections.push({ anchor: id, heading, texts: [] });
      childrenOf(node).filter((child) => child !== name).forEach(walk);
      return;
    }
    if (BLOCKS.has(node.tagName)) {
      const text = tidy(textOf(node));
      if (text && !repeats(node)) sections.at(-1)?.texts.push(text);
      return;
    }
    childrenOf(node).forEach(walk);
  };
  childrenOf(main).forEach(walk);
  return sections.filter((s) => s.texts.length > 0 || (s.anchor && NAMED_ONLY.test(s.heading)));
}

/** A block that repeats a statement of the guideline: it is found where it says it, not in every list of it. */
const repeater = (statements: ReadonlySet<string>) => (block: Element): boolean => {
  const said = (node: Node): boolean => statements.has(tidy(textOf(node))) || childrenOf(node).some((c) => isElement(c) && said(c));
  return said(block);
};

/**
 * Sections of the built pages that the guideline's own records do not cover: tools, lists, glossary, prose.
 * `guideline` has the addresses that are covered, `statements` the texts that are.
 */
export function builtPageRecords(dist: string, guideline: ReadonlySet<string>, statements: ReadonlySet<string>): IndexRecord[] {
  const repeats = repeater(statements);
  return globSync('**/index.html', { cwd: dist }).sort().flatMap((file) => {
    const address = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    if (guideline.has(address) || LEFT_OUT.test(address)) return [];
    const document = parse(readFileSync(`${dist}/${file}`, 'utf8'));
    const main = find(document, (e) => e.tagName === 'main' && attribute(e, 'data-pagefind-body') !== undefined);
    const h1 = main && find(main, (e) => e.tagName === 'h1');
    if (!main || !h1) return [];
    const title = tidy(textOf(h1));
    const label = find(main, (e) => e.tagName === 'p' && (attribute(e, 'class') ?? '').includes('page-type'));
    const page: SearchPage = {
      id: '', address, type: address.startsWith('/ordliste/') ? 'ordliste' : 'side',
      label: label ? tidy(textOf(label)) : address.startsWith('/ordliste/') ? 'Ordliste' : 'Verktøy og sider', older: false,
    };
    const sections = sectionsOf(main, title, repeats);
    const shown = GATHERING.test(address) ? [{ anchor: '', heading: title, texts: [...(sections[0]?.anchor ? [] : sections[0]?.texts ?? []), sections.map((s) => s.heading).join('. ')] }] : sections;
    return shown.map((s) => ({
      page, anchor: s.anchor, address: s.anchor ? `${address}#${s.anchor}` : address, title, heading: s.heading,
      statements: s.texts.map((text) => ({ id: '', text, traits: NO_TRAITS })),
    }));
  });
}

import { attribute, type BuildRule, type Element, textOf } from '../site.ts';

const PARAGRAPH = /§+\s*\d/;
const BLOCKS = new Set(['p', 'li', 'dd', 'dt', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'figcaption', 'summary', 'text', 'option', 'label', 'title']);
/** What a block is read together with: the rest of its list item, its table, its figure. */
const WITH = new Set(['li', 'table', 'figure']);

const words = (element: Element): string => textOf(element).replace(/\s+/g, ' ').toLowerCase();
const ancestors = (element: Element): Element[] => {
  const parent = element.parentNode as Element | null;
  return parent && 'tagName' in parent ? [parent, ...ancestors(parent)] : [];
};

/**
 * A paragraph number means one thing in the act of 1992 and another in the act of 2021. Wherever a page mentions one,
 * the act is named in the same block, or the block stands in a part of the page that is about one act (`data-act`).
 * `names` are what our texts may call the acts.
 */
export const lawNamed = (names: readonly string[]): BuildRule => {
  const known = names.map((n) => n.toLowerCase());
  const named = (element: Element) => { const text = words(element); return known.some((n) => text.includes(n)); };
  return {
    name: 'paragraf-med-lov',
    check: (site) => site.pages.flatMap((page) => {
      const mentioning = page.elements.filter((e) => BLOCKS.has(e.tagName) && PARAGRAPH.test(textOf(e)));
      const inner = mentioning.filter((e) => !mentioning.some((other) => other !== e && ancestors(other).includes(e)));
      return inner.filter((e) => !named(e) && !ancestors(e).some((a) => attribute(a, 'data-act') !== undefined || (WITH.has(a.tagName) && named(a))))
        .map((e) => ({ address: page.address, message: `«${textOf(e).replace(/\s+/g, ' ').trim().slice(0, 80)}» nevner en paragraf uten loven` }));
    }),
  };
};

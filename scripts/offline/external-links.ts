import { attribute, type Document, type Element, elementsOf, setAttribute, textOf } from '../shared/html.ts';

export const NEEDS_NETWORK = 'data-trenger-nett';

/** How far up the text that says «krever nett» may stand: the sentence or list item around the link. */
const SENTENCE = new Set(['p', 'li', 'dd', 'td', 'th', 'figcaption']);

function sentenceAround(link: Element): Element {
  let at: Element = link;
  while (!SENTENCE.has(at.tagName) && at.parentNode && 'tagName' in at.parentNode) at = at.parentNode;
  return at;
}

/** Marks links to other hosts. Returns a problem for each whose sentence does not tell the reader that it needs network. */
export function markExternalLinks(document: Document): string[] {
  return elementsOf(document).flatMap((element) => {
    const address = attribute(element, 'href');
    if (element.tagName !== 'a' || !address || !/^(https?:)?\/\//.test(address)) return [];
    setAttribute(element, NEEDS_NETWORK, '');
    return /krever nett/i.test(textOf(sentenceAround(element))) ? [] : [`lenken til ${address} sier ikke at den krever nett`];
  });
}

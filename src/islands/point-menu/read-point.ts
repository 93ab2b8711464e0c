import type { Cited } from '../../domain/citation.ts';

/** Reads a statement from the page that shows it. `link` opens the statement from where the page was opened. */
export function readPoint(point: HTMLElement, here: Pick<Location, 'href' | 'protocol'>): Cited & { link: string } {
  const link = `${here.href.replace(/[?#].*$/, '')}#${point.id}`;
  const text = (selector: string, root: ParentNode = point) => plain(root.querySelector(selector));
  return {
    id: point.id, link, address: here.protocol === 'file:' ? null : link,
    text: text('.point-text'), mark: text('.point-strength .strength'),
    sources: [...point.querySelectorAll('.point-more > ul > li')].map(plain),
    edition: text('[data-edition]', document),
  };
}

/** Text as it is read: what explains a word on tap is not part of the sentence. */
function plain(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('[popover], [role="tooltip"], [hidden]')) extra.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

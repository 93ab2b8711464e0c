import type { Cited } from '../../domain/citation.ts';

/** How the foot of every page names the edition (src/overrides/SiteFooter.astro). */
const EDITION = /Utgave [^,]+, bygd \d+\. \p{L}+ \d{4}/u;

/** Reads a statement from the page that shows it. `link` opens the statement from where the page was opened. */
export function readPoint(point: HTMLElement, here: Pick<Location, 'href' | 'protocol'>): Cited & { link: string } {
  const link = `${here.href.replace(/[?#].*$/, '')}#${point.id}`;
  const text = (selector: string, root: ParentNode = point) => plain(root.querySelector(selector));
  return {
    id: point.id, link, address: here.protocol === 'file:' ? null : link,
    text: text('.point-text'), mark: text('.point-strength .strength'),
    sources: [...point.querySelectorAll('.point-more > ul > li')].map(plain),
    edition: EDITION.exec(text('.edition', document))?.[0] ?? '',
  };
}

/** Text as it is read: what explains a word on tap is not part of the sentence. */
function plain(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('[popover], [role="tooltip"], [hidden]')) extra.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

import { explain } from './explain.ts';

/** `<term-cards>` holds the cards of a page's terms, and gives each linked term its card. */
export class TermCards extends HTMLElement {
  connectedCallback(): void {
    // A browser without popovers keeps the links as links.
    if (!('popover' in HTMLElement.prototype)) return;
    for (const word of document.querySelectorAll<HTMLAnchorElement>('a[data-term]')) {
      const card = this.querySelector<HTMLElement>(`#ord-${word.dataset['term']}`);
      if (card) explain(word, card);
    }
  }
}

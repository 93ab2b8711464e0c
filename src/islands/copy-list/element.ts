import { askAsText } from '../../domain/acute.ts';
import { copyText } from '../clipboard/copy-text.ts';

/** <copy-list>: a server-rendered tick list that can be copied as plain text, ticks included. */
export class CopyListElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-copy]');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const text = (selector: string) => this.querySelector(selector)?.textContent?.trim() ?? '';
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const copied = await copyText(askAsText({
      title: text('h3'), reservation: text('[data-reservation]'), lead: text('.ask-lead').replace(/\s*…$/, ''),
      items: boxes.map((box) => ({ id: box.name, text: box.labels?.[0]?.textContent?.trim() ?? '' })),
    }, new Set(boxes.filter((b) => b.checked).map((b) => b.name))));
    const said = this.querySelector('.ask-said');
    if (said) said.textContent = copied ? 'Listen er kopiert. Lim den inn der du trenger den.' : 'Nettleseren lot seg ikke kopiere til. Merk listen og kopier den selv.';
  }
}

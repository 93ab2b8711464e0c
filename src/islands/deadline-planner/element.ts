import { start } from './start.ts';

/** Makes the dates of every deadline from the page's own list. What it can do stands in start.ts. */
export class DeadlinePlanner extends HTMLElement {
  connectedCallback(): void {
    start(this);
  }
}

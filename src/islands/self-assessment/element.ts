import { start } from './start.ts';

/** Upgrades the paper form that the server has rendered. Everything it can do stands in start.ts. */
export class SelfAssessment extends HTMLElement {
  connectedCallback(): void {
    start(this);
  }
}

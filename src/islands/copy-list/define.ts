import { CopyListElement } from './element.ts';

customElements.define('copy-list', CopyListElement);

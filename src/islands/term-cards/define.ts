import { TermCards } from './element.ts';

customElements.define('term-cards', TermCards);

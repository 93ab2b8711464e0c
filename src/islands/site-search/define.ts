import { SearchPage } from './search-page.ts';

customElements.define('search-page', SearchPage);

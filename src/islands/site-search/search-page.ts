import { readAddress, type Search, writeAddress } from '../../search/address.ts';
import { READ } from '../../search/ranking.ts';
import type { SearchResult } from '../../search/search.ts';
import { emptyView } from './empty-view.ts';
import { FilterView } from './filter-view.ts';
import { hitView } from './hit-view.ts';
import { loadSearcher } from './load.ts';
import { countOf, MESSAGE, readAsText } from './messages.ts';
import { Announcer } from './announcer.ts';

/** The page /sok/: the search stands in its address, so that it can be shared and found again by «back». */
export class SearchPage extends HTMLElement {
  #input!: HTMLInputElement;
  #filters!: FilterView;
  #announcer!: Announcer;
  #search: Search = { query: '', filters: {} };
  #limit = READ;
  /** Counts searches, so that a late answer never replaces a newer one. */
  #turn = 0;

  connectedCallback(): void {
    this.#input = this.#part('input[type="search"]') as HTMLInputElement;
    this.#filters = new FilterView(this.#part('[data-filters]'), () => this.#start({ ...this.#search, filters: this.#filters.filters }, 'push'));
    this.#announcer = new Announcer(this.#part('[data-status]'));
    this.querySelector('form')?.addEventListener('submit', (event) => { event.preventDefault(); this.#start({ ...this.#search, query: this.#input.value }, 'push'); });
    this.#input.addEventListener('input', () => this.#start({ ...this.#search, query: this.#input.value }, 'replace'));
    this.#part('[data-more]').addEventListener('click', () => this.#more());
    addEventListener('popstate', () => this.#open());
    this.#open();
  }

  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Søkesiden mangler ${selector}.`);
    return found;
  }

  #open(): void {
    this.#search = readAddress(new URLSearchParams(location.search));
    this.#input.value = this.#search.query;
    this.#start(this.#search, 'none');
  }

  #start(search: Search, keep: 'push' | 'replace' | 'none'): void {
    this.#search = search;
    this.#limit = READ;
    const address = writeAddress(search);
    if (keep !== 'none') history[`${keep}State`](null, '', address ? `?${address}` : location.pathname);
    void this.#run();
  }

  async #run(): Promise<SearchResult | undefined> {
    const turn = ++this.#turn;
    const { query, filters } = this.#search;
    this.classList.toggle('has-query', query.trim() !== '');
    if (!query.trim()) { this.#part('[data-hits]').replaceChildren(); this.#announcer.say(''); this.#note(''); return; }
    try {
      if (!this.hasAttribute('data-ready')) this.#announcer.say(MESSAGE.loading);
      const result = await (await loadSearcher()).search(query, filters, this.#limit);
      if (turn !== this.#turn) return;
      this.setAttribute('data-ready', '');
      this.#show(result);
      return result;
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) this.#announcer.say(MESSAGE.failed);
      return;
    }
  }

  #show(result: SearchResult): void {
    const filtered = Object.keys(this.#search.filters).length > 0;
    this.#part('[data-hits]').replaceChildren(...result.hits.map(hitView), ...(result.hits.length ? [] : [emptyView(this.#search.query, result, filtered)]));
    this.#filters.show(result.counts, this.#search.filters);
    this.#part('[data-chosen]').textContent = filtered ? ` (${Object.keys(this.#search.filters).length} valgt)` : '';
    if (filtered) (this.#part('.search-filters') as HTMLDetailsElement).open = true;
    this.#part('[data-more]').hidden = result.hits.length >= result.total;
    this.#note([result.partial ? MESSAGE.partial : '', readAsText(result)].filter(Boolean).join(' '));
    this.#announcer.say(countOf(result));
  }

  #note(text: string): void {
    const note = this.#part('[data-note]');
    note.textContent = text;
    note.hidden = text === '';
  }

  async #more(): Promise<void> {
    const shown = this.querySelectorAll('.hit').length;
    this.#limit += READ;
    await this.#run();
    // Focus goes to the first new hit, so that a keyboard reads on where it was.
    this.querySelectorAll<HTMLElement>('.hit')[shown]?.querySelector('a')?.focus();
  }
}

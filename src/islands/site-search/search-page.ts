import { readAddress, type Search, writeAddress } from '../../search/address.ts';
import { READ } from '../../search/ranking.ts';
import type { SearchResult } from '../../search/search.ts';
import { Announcer } from './announcer.ts';
import { emptyView } from './empty-view.ts';
import { FilterView } from './filter-view.ts';
import { hitView } from './hit-view.ts';
import { Latest } from './latest.ts';
import { loadSearcher } from './load.ts';
import { countOf, MESSAGE, noteOf } from './messages.ts';

/** The page /sok/: the search stands in its address, so that it can be shared and found again by «back». */
export class SearchPage extends HTMLElement {
  #input!: HTMLInputElement;
  #filters!: FilterView;
  #announcer!: Announcer;
  #search: Search = { query: '', filters: {} };
  #limit = READ;
  readonly #latest = new Latest();

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
    void this.#latest.run(() => this.#run());
  }

  async #run(): Promise<void> {
    this.classList.toggle('has-query', this.#search.query.trim() !== '');
    try {
      if (this.#search.query.trim() && !this.hasAttribute('data-ready')) this.#announcer.say(MESSAGE.loading);
      const searcher = this.#search.query.trim() ? await loadSearcher() : undefined;
      // Read after the wait: what was typed meanwhile is what is meant.
      const { query, filters } = this.#search;
      const result = query.trim() && searcher ? await searcher.search(query, filters, this.#limit) : undefined;
      this.toggleAttribute('data-ready', result !== undefined);
      this.#show(result);
    } catch (error) {
      console.error(error);
      this.#announcer.say(MESSAGE.failed);
    }
  }

  #show(result: SearchResult | undefined): void {
    const { query, filters } = this.#search;
    const chosen = Object.keys(filters).length;
    this.#part('[data-hits]').replaceChildren(...(result?.hits.map(hitView) ?? []), ...(result && !result.hits.length ? [emptyView(query, result, chosen > 0)] : []));
    this.#part('[data-more]').hidden = !result || result.hits.length >= result.total;
    this.#note(result ? noteOf(result) : '');
    this.#announcer.say(result ? countOf(result) : '');
    if (!result) return;
    this.#filters.show(result.counts, filters);
    this.#part('[data-chosen]').textContent = chosen ? ` (${chosen} valgt)` : '';
    if (chosen) (this.#part('.search-filters') as HTMLDetailsElement).open = true;
  }

  #note(text: string): void {
    const note = this.#part('[data-note]');
    note.textContent = text;
    note.hidden = text === '';
  }

  async #more(): Promise<void> {
    const shown = this.querySelectorAll('.hit').length;
    this.#limit += READ;
    await this.#latest.run(() => this.#run());
    // Focus goes to the first new hit, so that a keyboard reads on where it was.
    this.querySelectorAll<HTMLElement>('.hit')[shown]?.querySelector('a')?.focus();
  }
}

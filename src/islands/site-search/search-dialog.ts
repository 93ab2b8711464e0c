import stylesheet from '../../styles/search.css?url&no-inline';
import { writeAddress } from '../../search/address.ts';
import { href } from '../../site/base.ts';
import { Announcer } from './announcer.ts';
import { el } from './dom.ts';
import { emptyView } from './empty-view.ts';
import { hitView } from './hit-view.ts';
import { Latest } from './latest.ts';
import { loadSearcher } from './load.ts';
import { countOf, MESSAGE, noteOf } from './messages.ts';

/** Search over the page that is read. Made on first use; kept, with what was typed, until the page is left. */
class SearchDialog {
  readonly #input = el('input', { type: 'search', name: 'q', id: 'sok-i-dialog', autocomplete: 'off', enterkeyhint: 'search' });
  readonly #hits = el('ol', { class: 'hits' });
  readonly #note = el('p', { class: 'search-note', hidden: true });
  readonly #all = el('a', { class: 'search-all', hidden: true }, 'Alle treff, med filtre');
  readonly #announcer: Announcer;
  readonly #dialog: HTMLDialogElement;
  readonly #latest = new Latest();

  constructor() {
    const status = el('p', { class: 'search-status' });
    this.#announcer = new Announcer(status);
    const close = el('button', { type: 'button' }, 'Lukk');
    const form = el('form', { action: href('/sok/'), role: 'search' },
      el('label', { for: 'sok-i-dialog' }, 'Søk i krav, forløp og frister'), el('div', { class: 'search-field' }, this.#input, close));
    this.#dialog = el('dialog', { class: 'search-dialog', 'aria-label': 'Søk' }, form, status, this.#note, this.#hits, this.#all);
    close.addEventListener('click', () => this.#dialog.close());
    this.#input.addEventListener('input', () => void this.#latest.run(() => this.#run()));
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    // A press on the backdrop closes, as Escape does.
    this.#dialog.addEventListener('click', (event) => { if (event.target === this.#dialog) this.#dialog.close(); });
    // A hit on this very page only moves it: the dialog must get out of the way.
    this.#hits.addEventListener('click', (event) => { if ((event.target as Element).closest('a')) this.#dialog.close(); });
    document.head.append(el('link', { rel: 'stylesheet', href: stylesheet }));
    document.body.append(this.#dialog);
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    // Fetched while the reader types the first word.
    loadSearcher().catch(() => this.#announcer.say(MESSAGE.failed));
  }

  async #run(): Promise<void> {
    try {
      const searcher = await loadSearcher();
      // Read after the wait: what was typed meanwhile is what is meant.
      const query = this.#input.value.trim();
      this.#all.hidden = query === '';
      this.#all.href = `${href('/sok/')}?${writeAddress({ query, filters: {} })}`;
      const result = query ? await searcher.search(query) : undefined;
      this.#show(result ? (result.hits.length ? result.hits.map(hitView) : [emptyView(query, result)]) : []);
      const note = result ? noteOf(result) : '';
      this.#note.textContent = note;
      this.#note.hidden = note === '';
      this.#announcer.say(result ? countOf(result) : '');
    } catch (error) {
      console.error(error);
      this.#announcer.say(MESSAGE.failed);
    }
  }

  /** Puts in new hits. An answer may come when the reader has gone down to an older one: the focus keeps its place. */
  #show(views: HTMLElement[]): void {
    const at = this.#stops().indexOf(document.activeElement as HTMLElement);
    this.#hits.replaceChildren(...views);
    if (at > 0) (this.#stops()[at] ?? this.#input).focus();
  }

  #stops(): HTMLElement[] { return [this.#input, ...this.#hits.querySelectorAll<HTMLElement>('h3 a')]; }

  /** The arrows walk through the field and the hits; the ends do not wrap, so that the field is easily found again. */
  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = this.#stops();
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[Math.max(0, at) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next || at < 0) return;
    event.preventDefault();
    next.focus();
  }
}

let dialog: SearchDialog | undefined;
export function openSearch(): void {
  dialog ??= new SearchDialog();
  dialog.open();
}

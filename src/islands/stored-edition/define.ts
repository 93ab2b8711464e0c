import { appIsOff, canStore, register, setApp } from '../edition-status/app.ts';
import { editionText, summary } from './describe.ts';
import { readStored, removeStored } from './stored.ts';

/** The part of «Last ned» that shows what this device holds, with buttons to store, refresh and remove it. */
class StoredEdition extends HTMLElement {
  #busy = false;

  async connectedCallback(): Promise<void> {
    const { worker } = this.dataset;
    this.hidden = false;
    if (!worker || !canStore() || !await readStored(this.#scope).catch(() => null)) return this.#say('Nettleseren lar ikke nettstedet lagres her. Bruk mappen i stedet.');
    for (const [name, work] of Object.entries({ lagre: this.#store, fjern: this.#remove })) {
      this.querySelector(`[data-do="${name}"]`)?.addEventListener('click', () => void work.call(this, worker));
    }
    navigator.serviceWorker.addEventListener('controllerchange', () => void this.#show());
    await this.#show();
    // The first visit stores the site on its own, after the page is read in: tell when it is done.
    void navigator.serviceWorker.ready.then(() => this.#show());
  }

  /** Stores the site, or looks for a newer edition of it. */
  async #store(worker: string): Promise<void> {
    setApp(true);
    this.#busy = true;
    this.#say('');
    await this.#show();
    try {
      const found = await navigator.serviceWorker.getRegistration(this.#scope);
      const first = !found?.active;
      if (!first) await found.update();
      const registration = first ? await register(worker) : found;
      const arriving = registration.installing ?? registration.waiting;
      const outcome = arriving ? await settled(arriving, first) : first ? 'activated' : 'unchanged';
      this.#say(OUTCOMES[outcome]);
    } catch {
      this.#say(navigator.onLine ? OUTCOMES.redundant : 'Du er uten nett, så vi kan ikke se etter en nyere utgave nå.');
    }
    this.#busy = false;
    await this.#show();
  }

  async #remove(): Promise<void> {
    setApp(false);
    await removeStored(this.#scope);
    this.#say('Nettstedet er fjernet fra denne enheten. Det du har lagret i sjekklister og egenvurdering, er ikke rørt.');
    await this.#show();
  }

  async #show(): Promise<void> {
    const stored = await readStored(this.#scope);
    const here = this.dataset['edition'] ?? '';
    this.#text('[data-summary]', summary(stored, { off: appIsOff(), busy: this.#busy }));
    this.querySelector('[data-editions]')?.replaceChildren(...stored.editions.map((edition) => Object.assign(document.createElement('li'), { textContent: editionText(edition, here, Date.now()) })));
    const any = stored.editions.length > 0;
    this.#text('[data-do="lagre"]', any ? 'Se etter ny utgave' : 'Lagre på enheten');
    this.querySelector<HTMLElement>('[data-buttons]')!.hidden = false;
    this.querySelector<HTMLButtonElement>('[data-do="lagre"]')!.disabled = this.#busy;
    this.querySelector<HTMLElement>('[data-do="fjern"]')!.hidden = !any && !stored.unfinished;
  }

  get #scope(): string { return new URL('./', new URL(this.dataset['worker'] ?? './', location.href)).href; }
  #say(text: string): void { this.#text('[role="status"]', text); }
  #text(selector: string, text: string): void { const place = this.querySelector(selector); if (place) place.textContent = text; }
}

type Outcome = 'activated' | 'installed' | 'redundant' | 'unchanged';
const OUTCOMES: Record<Outcome, string> = {
  activated: 'Nettstedet er lagret.',
  installed: 'En ny utgave er hentet. Velg «Bytt nå» nederst på siden når du er klar.',
  redundant: 'Det gikk ikke å lagre. Enheten kan være full, eller nettet falt ut. Det som er lagret fra før, er som det var.',
  unchanged: 'Du har den nyeste utgaven.',
};

/** Waits until a worker has stored its edition, or failed. The first is taken into use at once; a later one waits to be. */
const settled = (worker: ServiceWorker, first: boolean): Promise<Outcome> => new Promise((resolve) => {
  const look = () => { if (worker.state in OUTCOMES && !(first && worker.state === 'installed')) resolve(worker.state as Outcome); };
  worker.addEventListener('statechange', look);
  look();
});

customElements.define('stored-edition', StoredEdition);

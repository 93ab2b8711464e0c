import type { PageSays } from '../../service-worker/messages.ts';
import { ageText, pastReview } from './age.ts';
import { appIsOff, canStore, onWaiting, readyWorker, register, whenIdle } from './app.ts';
import { noticeOf, type Situation } from './notice.ts';
import { postpone, postponed } from './postpone.ts';

/** The edition line of the footer, and the notice that stands at the foot of the window when there is something to say. */
class EditionStatus extends HTMLElement {
  #now: Situation = { online: true, stored: false, waiting: false, replaced: false, postponed: false };
  #accepted = false;
  #shown: string | undefined;

  connectedCallback(): void {
    const { built = '', review = '', worker } = this.dataset;
    const age = this.querySelector('[data-age]');
    if (age) age.textContent = ` (${ageText(built, Date.now())})`;
    if (pastReview(review, Date.now())) for (const warning of document.querySelectorAll<HTMLElement>('[data-past-review]')) warning.hidden = false;
    if (!canStore()) return;
    const online = () => this.#show({ online: navigator.onLine });
    addEventListener('online', online);
    addEventListener('offline', online);
    this.#show({ online: navigator.onLine, stored: navigator.serviceWorker.controller !== null, postponed: postponed() });
    // A browser may refuse even to be asked, in a private window or by a setting. Then the site is as any other.
    this.#follow(worker).catch(() => undefined);
  }

  async #follow(address: string | undefined): Promise<void> {
    const { serviceWorker } = navigator;
    let controlled = serviceWorker.controller !== null;
    serviceWorker.addEventListener('controllerchange', () => {
      if (this.#accepted) location.reload();
      else this.#show({ stored: serviceWorker.controller !== null, replaced: controlled && serviceWorker.controller !== null });
      controlled = true;
    });
    const found = await serviceWorker.getRegistration();
    if (found) onWaiting(found, () => this.#show({ waiting: true }));
    if (found?.active) this.#show({ stored: true });
    // No address: this build has no worker. The browser itself finds the one that removes the old.
    if (!address || appIsOff() || (navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
    whenIdle(() => void register(address).then(async (registration) => {
      if (registration !== found) onWaiting(registration, () => this.#show({ waiting: true }));
      const worker = await readyWorker();
      this.#show({ stored: true });
      // A page from the network may be taken over when it is of the very edition that is stored.
      if (!serviceWorker.controller) worker?.postMessage({ type: 'min-utgave', id: this.dataset['edition'] ?? '' } satisfies PageSays);
    }).catch(() => { /* No room, no network, forbidden: the site works from the network, and «Last ned» tells. */ }));
  }

  #show(change: Partial<Situation>): void {
    this.#now = { ...this.#now, ...change };
    const bar = this.querySelector('[role="status"]');
    if (!bar) return;
    const notice = noticeOf(this.#now);
    // The same once more would be read aloud again, and take the focus from its button.
    if (this.#shown === notice?.text) return;
    this.#shown = notice?.text;
    bar.replaceChildren(...(notice ? [notice.text] : []));
    if (notice?.action) bar.append(button(notice.action.label, () => this.#do(notice.action?.does)));
    if (notice?.postpone) bar.append(button('Senere', () => { postpone(); this.#show({ postponed: true }); }));
  }

  async #do(what: 'ta-i-bruk' | 'last-pa-nytt' | undefined): Promise<void> {
    const waiting = what === 'ta-i-bruk' ? (await navigator.serviceWorker.getRegistration())?.waiting : null;
    // Nothing waits any more when another window said yes first.
    if (!waiting) return location.reload();
    this.#accepted = true;
    waiting.postMessage({ type: 'ta-i-bruk' } satisfies PageSays);
  }
}

function button(label: string, click: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  Object.assign(made, { type: 'button', textContent: label });
  made.addEventListener('click', click);
  return made;
}

customElements.define('edition-status', EditionStatus);

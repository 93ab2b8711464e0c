/** Pause before a screen reader is told: a count for every keystroke would drown the typing. */
const PAUSE = 500;

/** A status line that is seen at once and read aloud when typing pauses. */
export class Announcer {
  readonly #shown: HTMLElement;
  readonly #spoken: HTMLElement;
  #timer = 0;

  /** `root` becomes the line; its spoken twin is a live region that only screen readers meet. */
  constructor(root: HTMLElement) {
    this.#shown = document.createElement('span');
    this.#shown.setAttribute('aria-hidden', 'true');
    this.#spoken = document.createElement('span');
    this.#spoken.className = 'visually-hidden';
    this.#spoken.setAttribute('role', 'status');
    root.replaceChildren(this.#shown, this.#spoken);
  }

  say(text: string): void {
    this.#shown.textContent = text;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => { this.#spoken.textContent = text; }, PAUSE);
  }
}

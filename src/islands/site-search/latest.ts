/**
 * Runs one task at a time and, when asked again meanwhile, only the newest after it. On a slow line every keystroke
 * would else start a search of its own, and fetch the hits of words that nobody meant.
 */
export class Latest {
  #busy = false;
  #next: (() => Promise<void>) | undefined;

  async run(task: () => Promise<void>): Promise<void> {
    this.#next = task;
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#next) {
        const now: () => Promise<void> = this.#next;
        this.#next = undefined;
        await now();
      }
    } finally {
      this.#busy = false;
    }
  }
}

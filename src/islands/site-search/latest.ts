/** A task that took longer had to wait for the line. */
const SLOW = 100;
/** Who has not typed for so long waits for an answer. */
const QUIET = 150;

const sleep = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });

/**
 * Runs one task at a time and, when asked again meanwhile, only the newest after it; on a slow line that one waits for a pause in
 * the typing. Every keystroke would else start a search of its own, and fetch the hits of words that nobody meant.
 */
export class Latest {
  #busy = false;
  #next: (() => Promise<void>) | undefined;
  #asked = 0;

  async run(task: () => Promise<void>): Promise<void> {
    this.#next = task;
    this.#asked = performance.now();
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#next) {
        const now: () => Promise<void> = this.#next;
        this.#next = undefined;
        const started = performance.now();
        await now();
        if (performance.now() - started > SLOW) await this.#pause();
      }
    } finally {
      this.#busy = false;
    }
  }

  /** Until nothing was asked for a while. At once when nothing waits. */
  async #pause(): Promise<void> {
    while (this.#next) {
      const left = this.#asked + QUIET - performance.now();
      if (left <= 0) return;
      await sleep(left);
    }
  }
}

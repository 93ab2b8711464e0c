/** What stands around the heading of a page: its type, its short id, and what it is for. */
export interface Intro {
  /** «Krav», «Forløp akutt» … always visible. */
  type?: string | undefined;
  id?: string | undefined;
  summary?: string | undefined;
  audience?: string | undefined;
  /** Where the page stands below the front page, outermost first. Empty for a page right under it. */
  trail: readonly Step[];
}

/** One step on the way down to a page, as the reader sees it. */
export interface Step { address: string; title: string }

export const FRONT_PAGE: Step = { address: '/', title: 'Forsiden' };

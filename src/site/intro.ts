/** What stands around the heading of a page: its type, its short id, and what it is for. */
export interface Intro {
  /** «Krav», «Forløp akutt» … always visible. */
  type?: string | undefined;
  id?: string | undefined;
  summary?: string | undefined;
  audience?: string | undefined;
  /** Where the page stands: address and name, outermost first. */
  trail?: { address: string; title: string }[] | undefined;
}

/** Which edition each open page belongs to. Editions are named by their caches (names.ts). */
export interface Editions {
  /** The edition that pages opened from now on get. Null: none yet. */
  current: string | null;
  /** Pages that were opened with an earlier edition, by the browser's id of the page. */
  earlier: Record<string, string>;
}

export const NONE: Editions = { current: null, earlier: {} };

/** A new edition is taken into use. Pages that are open stay with what they have. */
export function takeIntoUse(before: Editions, edition: string, openPages: readonly string[]): Editions {
  const { current } = before;
  // The first edition finds pages that came from the network; they are no edition's.
  if (current === null || current === edition) return { ...before, current: edition };
  return { current: edition, earlier: Object.fromEntries(openPages.map((page) => [page, before.earlier[page] ?? current])) };
}

/** The edition that answers what a page asks for. */
export const editionOf = (editions: Editions, page: string): string | null => editions.earlier[page] ?? editions.current;

/** Forgets pages that are closed. */
export const withoutClosed = (editions: Editions, openPages: readonly string[]): Editions => ({
  ...editions,
  earlier: Object.fromEntries(Object.entries(editions.earlier).filter(([page]) => openPages.includes(page))),
});

/**
 * The editions that are being stored or wait to be taken into use, when one more starts to be stored. One that has
 * failed half-way stays in the list until another starts, so that a new try can go on from what it has.
 */
export const withArriving = (before: readonly string[], edition: string, anotherWaits: boolean): string[] =>
  anotherWaits ? [...before.filter((name) => name !== edition), edition] : [edition];

/** The caches of ours that no page needs, and no edition that is on its way. */
export function unneeded(caches: readonly string[], editions: Editions, arriving: readonly string[]): string[] {
  const needed = new Set([editions.current, ...arriving, ...Object.values(editions.earlier)]);
  return caches.filter((name) => !needed.has(name));
}

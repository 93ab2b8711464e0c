const POSTPONED = 'fagleser:ny-utgave-senere';

/** The reader does not want to hear of the new edition. For this tab only. */
export function postpone(): void {
  try { sessionStorage.setItem(POSTPONED, '1'); } catch { /* asked again on the next page */ }
}

export function postponed(): boolean {
  try { return sessionStorage.getItem(POSTPONED) === '1'; } catch { return false; }
}

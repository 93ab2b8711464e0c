/** The date where the reader is, as «2026-03-29». Summer time and time zone are the device's own. */
export const todayIn = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

/**
 * The last day a date field takes. Without an end a browser lets a year have six digits, and such a date cannot be read
 * again from a file.
 */
export const LAST_DAY = '2999-12-31';

/** Whether a date field holds a date of the form that files have. */
export const isIsoDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && text <= LAST_DAY;

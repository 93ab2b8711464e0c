/**
 * What a page says to the worker. Names are kept for ever: a page of one edition may speak to the worker of another.
 *   ta-i-bruk    the reader wants the edition that waits
 *   min-utgave   the page came from the network and is of this edition, so the worker may take it over
 */
export type PageSays = { type: 'ta-i-bruk' } | { type: 'min-utgave'; id: string };

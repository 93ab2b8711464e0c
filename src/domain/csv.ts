/**
 * A table as text that opens right by double-click in a Norwegian spreadsheet: a byte order mark so that æøå survive,
 * semicolons because the comma is the decimal mark, and CRLF.
 *
 * Written here rather than taken from a library: it is one rule a line, and the libraries that guard against formulas
 * (papaparse) bring 7 kB of reader along, to people who only write.
 */
export type Cell = string | number | null | undefined;

export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = guarded(value.replace(/\r\n?/g, '\n'));
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet runs a text that begins like a formula. An apostrophe before it makes it a text (OWASP, «CSV injection»). */
const guarded = (text: string): string => (/^[\s\u200B\uFEFF]*[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text);

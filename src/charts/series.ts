/** A table of content/tall/, as far as a chart needs it. */
export interface ChartTable {
  columns: string[];
  rows: (string | number | null)[][];
  summaryRows: number[];
  chart: { label: number; values: number[] };
}

export interface Datum {
  /** The row's name («Øst»). */
  row: string;
  /** The column's name («1. tertial 2015»). */
  column: string;
  value: number;
}

/** The numbers a chart shows, row by row: sums and means are left out, and cells that hold no number. */
export const dataOf = ({ columns, rows, summaryRows, chart }: ChartTable): Datum[] =>
  rows.flatMap((cells, r) => (summaryRows.includes(r) ? [] : chart.values.flatMap((c) => {
    const value = cells[c];
    return typeof value === 'number' ? [{ row: String(cells[chart.label] ?? ''), column: columns[c] ?? '', value }] : [];
  })));

/**
 * Moves labels that stand on a line's last value apart, so that none covers another. Keeps their order.
 * @param values where each label wants to stand
 * @param gap the least distance between two of them, in the same unit
 */
export function spreadLabels(values: readonly number[], gap: number): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const out = [...values];
  let floor = Number.NEGATIVE_INFINITY;
  for (const { value, i } of order) {
    floor = Math.max(value, floor);
    out[i] = floor;
    floor += gap;
  }
  // What was pushed up as a block is let down again by half of what it gained.
  const gained = order.reduce((most, { value, i }) => Math.max(most, (out[i] ?? value) - value), 0);
  return out.map((v) => v - gained / 2);
}

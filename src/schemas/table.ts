import { z } from 'zod';
import { CHART_KINDS } from '../domain/chart-kinds.ts';
import { choices } from './messages.ts';
import * as f from './fields.ts';

const cell = z.union([z.string(), z.number(), z.null()]);

/** A table of numbers from a source, with every row. Sums that do not add up are marked, never repaired. */
export const table = z.strictObject({
  id: z.string().regex(/^N\d+$/, 'id-en har feil form · Skriv den som «N1».'),
  title: f.text,
  /** What the numbers count («akuttplasseringer», «prosent»). Null in a cell means that the source gives no number. */
  unit: f.text,
  columns: z.array(f.text).min(2),
  rows: z.array(z.array(cell).min(2)).min(1),
  /** Rows that are sums, means or medians in the source: 0-based, left out of the chart. */
  summaryRows: z.array(z.int().nonnegative()).default([]),
  /** Numbers that do not add up, or a count that differs elsewhere, in the editors' words. `row` and `column` are 0-based. */
  marks: z.array(z.strictObject({ row: z.int().nonnegative(), column: z.int().nonnegative(), text: f.text })).default([]),
  chart: z.strictObject({
    kind: z.enum(CHART_KINDS, { error: choices('diagrammet', CHART_KINDS) }),
    /** 0-based columns: the one that names each row, and the ones with the numbers to draw. */
    label: z.int().nonnegative(),
    values: z.array(z.int().nonnegative()).min(1),
    /** 0-based row that the text is about: drawn stronger. */
    emphasis: z.int().nonnegative().optional(),
  }),
  /** What the chart shows, in one or two sentences, for those who cannot see it. */
  alt: f.text,
  sources: z.array(f.registerId).min(1),
}).superRefine((t, context) => {
  const say = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  for (const [i, row] of t.rows.entries()) {
    if (row.length !== t.columns.length) say(['rows', i], `raden «${row[0] ?? ''}» har ${row.length} celler, men tabellen har ${t.columns.length} kolonner · Skriv alle cellene. Skriv null der kilden ikke har noe tall.`);
  }
  for (const [i, row] of t.summaryRows.entries()) if (row >= t.rows.length) say(['summaryRows', i], `rad ${row} finnes ikke · Tell radene fra 0.`);
  for (const [i, mark] of t.marks.entries()) if (mark.row >= t.rows.length || mark.column >= t.columns.length) say(['marks', i], 'merknaden står ved en celle som ikke finnes · Tell rader og kolonner fra 0.');
  for (const [i, column] of [t.chart.label, ...t.chart.values].entries()) if (column >= t.columns.length) say(i === 0 ? ['chart', 'label'] : ['chart', 'values', i - 1], `kolonne ${column} finnes ikke · Tell kolonnene fra 0.`);
});
export type TableFile = z.infer<typeof table>;

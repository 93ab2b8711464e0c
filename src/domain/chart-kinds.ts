/** How a table of numbers may be drawn. */
export const CHART_KINDS = ['bars', 'grouped-bars', 'lines'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import type { ChartKind } from '../domain/chart-kinds.ts';
import { type ChartTable, type Datum, dataOf, spreadLabels } from './series.ts';

/** Drawn for a phone's width; wider screens scale it up. */
const WIDTH = 400;
const norwegian = (n: number): string => n.toLocaleString('nb-NO');
/** Two lines under an axis: «1. tertial» over «2015». */
const twoLines = (text: string): string => text.replace(/ (\d{4})$/, '\n$1');
const DASHES = ['none', '6 3', '2 3', '8 3 2 3', '1 4'];
const longest = (texts: string[]): number => Math.max(...texts.map((t) => t.length));

/**
 * One table as an SVG string without style attributes, scripts or ids. Colours are the site's own tokens.
 * @param table its `chart.kind` says how it asks to be drawn
 */
export function drawChart(table: ChartTable & { chart: { kind: ChartKind; emphasis?: number | undefined } }): string {
  const { document } = new JSDOM('').window;
  const data = dataOf(table);
  const emphasis = String(table.rows[table.chart.emphasis ?? -1]?.[table.chart.label] ?? '');
  const options = { bars, 'grouped-bars': groupedBars, lines }[table.chart.kind](data, emphasis);
  const svg = Plot.plot({ document, width: WIDTH, ...options });
  svg.querySelector('style')?.remove();
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  svg.setAttribute('aria-hidden', 'true');
  return svg.outerHTML;
}

/** A label above its bar: the names are often too long for a margin on a phone. */
function bars(data: Datum[]): Plot.PlotOptions {
  const rows = data.map((d) => d.row);
  // About 60 letters fit on a line of the chart's width; longer names take two.
  const label = longest(rows) > 60 ? 32 : 18;
  return {
    marginLeft: 4, marginRight: 46, marginTop: 2, marginBottom: 4, height: 10 + data.length * (label + 22),
    x: { axis: null }, fy: { axis: null, domain: rows, padding: 0 },
    marks: [
      Plot.text(rows.map((row) => ({ row })), { fy: 'row', frameAnchor: 'top-left', dy: 4, text: 'row', textAnchor: 'start', fontSize: 12, lineWidth: 30, lineAnchor: 'top' }),
      Plot.barX(data, { x: 'value', fy: 'row', fill: 'var(--accent)', insetTop: label + 1, insetBottom: 5 }),
      Plot.text(data, { x: 'value', fy: 'row', text: (d: Datum) => norwegian(d.value), textAnchor: 'start', dx: 5, dy: label / 2 - 2, fontSize: 12 }),
    ],
  };
}

function groupedBars(data: Datum[]): Plot.PlotOptions {
  const columns = [...new Set(data.map((d) => d.column))];
  const rows = [...new Set(data.map((d) => d.row))];
  return {
    marginLeft: Math.min(120, 12 + longest(columns) * 6.2), marginRight: 46, marginTop: 16, height: 42 + data.length * 26 + rows.length * 26,
    x: { axis: null }, y: { label: null, domain: columns }, fy: { label: null, axis: null, domain: rows, padding: 0.34 },
    marks: [
      Plot.axisY({ tickSize: 0, fontSize: 11 }),
      Plot.text(rows.map((row) => ({ row })), { fy: 'row', frameAnchor: 'top-left', dy: -13, text: 'row', textAnchor: 'start', fontSize: 12, fontWeight: 600 }),
      Plot.barX(data, { x: 'value', y: 'column', fy: 'row', fill: (d: Datum) => (d.column === columns[0] ? 'var(--line)' : 'var(--accent)'), insetTop: 1, insetBottom: 1 }),
      Plot.text(data, { x: 'value', y: 'column', fy: 'row', text: (d: Datum) => norwegian(d.value), textAnchor: 'start', dx: 5, fontSize: 11 }),
    ],
  };
}

function lines(data: Datum[], emphasis: string): Plot.PlotOptions {
  const rows = [...new Set(data.map((d) => d.row))];
  const columns = [...new Set(data.map((d) => d.column))];
  const last = rows.map((row) => data.filter((d) => d.row === row).at(-1)).filter((d): d is Datum => d !== undefined);
  const span = Math.max(...data.map((d) => d.value));
  const places = spreadLabels(last.map((d) => d.value), span * 0.062);
  const line = (row: string, i: number) => Plot.lineY(data.filter((d) => d.row === row), {
    x: 'column', y: 'value', stroke: row === emphasis ? 'var(--accent)' : 'currentColor', strokeWidth: row === emphasis ? 3 : 1.5,
    strokeDasharray: row === emphasis ? 'none' : (DASHES[i % DASHES.length] ?? 'none'),
  });
  return {
    marginRight: 18 + longest(rows) * 7, marginBottom: 44, marginLeft: 36, height: 300,
    x: { type: 'point', label: null, domain: columns }, y: { label: null, grid: true, zero: true },
    marks: [
      Plot.axisX({ tickFormat: twoLines, fontSize: 10, tickSize: 3 }),
      Plot.axisY({ fontSize: 11, tickSize: 0, tickFormat: norwegian, ticks: 5, label: null }),
      ...rows.map(line),
      ...last.map((d, i) => Plot.text([{ ...d, place: places[i] }], { x: 'column', y: 'place', text: 'row', dx: 6, textAnchor: 'start', fontSize: 12, fontWeight: d.row === emphasis ? 700 : 400 })),
    ],
  };
}

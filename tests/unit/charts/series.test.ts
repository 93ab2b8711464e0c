import { expect, test } from 'vitest';
import { drawChart } from '../../../src/charts/draw.ts';
import { dataOf, spreadLabels } from '../../../src/charts/series.ts';

const table = {
  columns: ['Region', '2015', '2016'], rows: [['Øst', 10, 12], ['Nord', 8, null], ['Sum', 18, 12]], summaryRows: [2],
  chart: { label: 0, values: [1, 2], kind: 'lines' as const, emphasis: 0 },
};

test('a chart leaves out sums and cells without a number', () => {
  expect(dataOf(table)).toEqual([
    { row: 'Øst', column: '2015', value: 10 }, { row: 'Øst', column: '2016', value: 12 }, { row: 'Nord', column: '2015', value: 8 },
  ]);
});

test.each([
  [[1, 5, 9], 2, [1, 5, 9]],
  [[5, 5], 2, [4, 6]],
  [[5, 5.5, 9], 2, [4.25, 6.25, 8.25]],
])('labels at %j with gap %d stand at %j', (values, gap, places) => {
  expect(spreadLabels(values, gap)).toEqual(places);
});

test.each(['lines', 'bars', 'grouped-bars'] as const)('%s hold nothing a content security policy forbids', (kind) => {
  const svg = drawChart({ ...table, chart: { ...table.chart, kind } });
  expect(svg).toMatch(/^<svg/);
  expect(svg).not.toMatch(/style=|<style|<script| id=/);
});

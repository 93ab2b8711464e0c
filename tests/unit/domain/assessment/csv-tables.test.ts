import { expect, test } from 'vitest';
import { actionPlan } from '../../../../src/domain/assessment/action-plan.ts';
import { answersTable, overviewTable, planTable } from '../../../../src/domain/assessment/csv-tables.ts';
import { overviewOf } from '../../../../src/domain/assessment/overview.ts';
import { CATALOG, roundWith } from './sample.ts';

const round = roundWith({ 'K1.1': 'delvis', K1: 'på plass' }, { counts: { 'M7.2': { met: 9, of: 10 } } });
const plan = actionPlan(round, CATALOG, '2026-03-01');

test('the answers hold every criterion asked, the counts, and answers whose criterion is gone', () => {
  const table = answersTable(round, CATALOG);
  expect(table.slice(1).map((row) => [row[0], row[5], row[10], row[11]])).toEqual([
    ['K1.1', 'delvis', null, null], ['K1.2', '', null, null], ['K1.9', '', null, null], ['M7', '', null, null], ['V1.2', '', null, null],
    ['M7.2', '', 9, 10], ['K1', 'på plass', null, null],
  ]);
});

test.each([
  ['answers', answersTable(round, CATALOG)], ['plan', planTable(plan, CATALOG)], ['overview', overviewTable(overviewOf([round], CATALOG), CATALOG)],
])('every row of the table of %s is as long as its head', (_, table) => {
  expect(table.length).toBeGreaterThan(1);
  for (const row of table) expect(row).toHaveLength(table[0]?.length ?? 0);
});

test('the plan says what it lacks', () => {
  expect(planTable(plan, CATALOG)[1]?.at(-1)).toBe('tiltak, ansvarlig rolle, frist');
});

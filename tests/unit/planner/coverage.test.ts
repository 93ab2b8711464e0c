import { expect, test } from 'vitest';
import { coverageNote } from '../../../src/domain/planner/working-days.ts';

const calendar = { holidays: {}, firstYear: 2022, lastYear: 2038, saturdayCounts: false };

test.each([
  ['2022-01-01', '2038-12-31', ''],
  ['2021-12-31', '2022-06-30', 'Helligdagene er bare kjent fra 2022 til 2038.'],
  ['2038-12-31', '2039-01-01', 'Helligdagene er bare kjent fra 2022 til 2038.'],
])('a plan from %s to %s: «%s»', (from, to, note) => {
  expect(coverageNote(from, to, calendar)).toBe(note);
});

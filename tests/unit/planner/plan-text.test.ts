import { describe, expect, test } from 'vitest';
import { planSummary, planTitle } from '../../../src/domain/planner/plan-text.ts';
import type { Choice } from '../../../src/domain/planner/choice.ts';
import type { Plan } from '../../../src/domain/planner/plan.ts';

const CHOICE: Choice = { pathway: 'omsorg', movedIn: '2026-03-02', horizon: 'måneder6' };
const CALENDAR = { holidays: {}, firstYear: 2022, lastYear: 2038, saturdayCounts: false };
const plan = (choice: Partial<Choice>, until: string): Plan => ({ choice: { ...CHOICE, ...choice }, until, phases: [], dated: [], periods: [], open: [] });

test('the title says pathway and day', () => {
  expect(planTitle(CHOICE)).toBe('Frister i forløp omsorg, innflytting 2. mars 2026');
});

describe('what the plan rests on', () => {
  test('how far it goes when no moving out is planned', () => {
    expect(planSummary(plan({}, '2026-09-02'), CALENDAR)).toBe('Planen går til 2. september 2026. Virkedager er mandag til fredag.');
  });
  test('moving out, enetiltak and Saturdays', () => {
    expect(planSummary(plan({ movingOut: '2026-11-30', aloneFrom: '2026-04-01' }, '2026-11-30'), { ...CALENDAR, saturdayCounts: true }))
      .toBe('Planlagt utflytting 30. november 2026. Enetiltak fra 1. april 2026. Lørdag er regnet som virkedag.');
  });
  test('a plan past the table of holidays says so', () => {
    expect(planSummary(plan({}, '2039-01-01'), CALENDAR)).toMatch(/ Helligdagene er bare kjent fra \d{4} til 2038\.$/);
  });
});

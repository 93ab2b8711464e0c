import { describe, expect, test } from 'vitest';
import { actionPlan } from '../../../../src/domain/assessment/action-plan.ts';
import { criteriaOf } from '../../../../src/domain/assessment/criteria-of.ts';
import { exampleRound, monthsAfter } from '../../../../src/domain/assessment/example.ts';
import { progressOf } from '../../../../src/domain/assessment/progress.ts';
import { newDocument } from '../../../../src/domain/assessment/rounds.ts';
import { loadGuideline } from '../../../../src/library/guideline.ts';
import { readAssessment } from '../../../../src/schemas/read-assessment.ts';

const catalog = criteriaOf(loadGuideline());
const example = exampleRound(catalog, 'eksempel', '2026-01-31');

describe('the example', () => {
  test('shows every status, a plan with a hole in it, and work left to do', () => {
    expect(new Set(Object.values(example.answers).map((a) => a.status)).size).toBe(4);
    const plan = actionPlan(example, catalog, '2026-01-31');
    expect(plan.some((p) => p.missing.length === 0)).toBe(true);
    expect(plan.some((p) => p.missing.length > 0)).toBe(true);
    const { done, total } = progressOf(example, catalog);
    expect(done).toBeGreaterThan(total * 0.8);
    expect(done).toBeLessThan(total);
  });
  test('says what it is, and gives reasons for its answers in every theme', () => {
    expect(example).toMatchObject({ example: true, title: expect.stringContaining('oppdiktede') });
    for (const [id, a] of Object.entries(example.answers)) if (a.status !== 'ikke aktuelt') expect(a.evidence, id).toBeTruthy();
  });
  test('can be saved and opened again', () => {
    const text = JSON.stringify(newDocument('1', example, '2026-01-31T10:00:00Z'));
    expect(readAssessment(text)).toMatchObject({ ok: true, document: { rounds: [example] } });
  });
});

test.each([['2026-01-31', 1, '2026-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2026-11-15', 3, '2027-02-15'], ['2026-12-31', 12, '2027-12-31'], ['2026-10-12', 0, '2026-10-12']])('%s + %i months = %s', (from, months, to) => {
  expect(monthsAfter(from, months)).toBe(to);
});

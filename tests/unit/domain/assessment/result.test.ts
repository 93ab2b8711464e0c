import { describe, expect, test } from 'vitest';
import { actionPlan } from '../../../../src/domain/assessment/action-plan.ts';
import { calendarEvents } from '../../../../src/domain/assessment/calendar-events.ts';
import { progressOf } from '../../../../src/domain/assessment/progress.ts';
import { groupResults, scoreOf, weakestFirst } from '../../../../src/domain/assessment/result.ts';
import { CATALOG, roundWith } from './sample.ts';

describe('progress', () => {
  const round = roundWith({ 'K1.1': 'på plass', 'K1.9': 'delvis', M7: 'ikke aktuelt' });
  test('counts the core of the chosen sets, and what was answered beyond it apart', () => {
    expect(progressOf(round, CATALOG)).toEqual({ total: 4, done: 2, extra: 1 });
    expect(progressOf({ ...round, sets: ['krav'] }, CATALOG)).toEqual({ total: 2, done: 1, extra: 1 });
    expect(progressOf(round, CATALOG, 'K1')).toEqual({ total: 2, done: 1, extra: 1 });
  });
  test('a note without a status is not an assessment', () => {
    expect(progressOf({ ...round, answers: { 'K1.2': { text: '', evidence: 'x' } } }, CATALOG).done).toBe(0);
  });
});

describe('the result', () => {
  const round = roundWith({ 'K1.1': 'ikke på plass', 'K1.2': 'ikke på plass', 'K1.9': 'på plass', M7: 'delvis', 'V1.2': 'ikke aktuelt' });
  test('stands weakest first, and the more binding first among equals', () => {
    expect(weakestFirst(round, CATALOG).map((r) => [r.status, r.criterion.id])).toEqual([
      ['ikke på plass', 'K1.2'], ['ikke på plass', 'K1.1'], ['delvis', 'M7'], ['på plass', 'K1.9'], ['ikke aktuelt', 'V1.2'],
    ]);
  });
  test('leaves out the sets that were not chosen', () => {
    expect(weakestFirst({ ...round, sets: ['kvalitetsmaal'] }, CATALOG).map((r) => r.criterion.id)).toEqual(['M7']);
  });
  test('gives each group a row: weakest first, and last those of which nothing is known', () => {
    expect(groupResults(round, CATALOG).map((g) => [g.group.id, g.cells.map((c) => c.status), g.score])).toEqual([
      ['K1', ['ikke på plass', 'ikke på plass', 'på plass'], 1 / 3], ['M7', ['delvis'], 0.5], ['V1', ['ikke aktuelt'], null],
    ]);
  });
  test('shows a core criterion without an answer, but no deeper one', () => {
    expect(groupResults(roundWith({}), CATALOG)[0]?.cells.map((c) => c.criterion.id)).toEqual(['K1.1', 'K1.2']);
  });
  test.each([
    [[], null], [['ikke aktuelt', null], null], [['på plass'], 1], [['ikke på plass'], 0],
    [['på plass', 'ikke på plass', 'ikke aktuelt', null], 0.5], [['delvis', 'delvis'], 0.5],
  ] as const)('score of %j is %s', (statuses, score) => {
    expect(scoreOf(statuses)).toBe(score);
  });
});

describe('the action plan', () => {
  const round = roundWith({ 'K1.1': 'delvis', 'K1.2': 'ikke på plass', M7: 'på plass', 'V1.2': 'delvis' });
  round.answers['V1.2'] = { text: '', status: 'delvis', action: 'Avtale', role: 'fagleder', due: '2026-05-01' };
  round.answers['K1.1'] = { text: '', status: 'delvis', due: '2026-02-01' };
  const plan = actionPlan(round, CATALOG, '2026-03-01');

  test('holds every gap by due date, says what each lacks, and which are overdue', () => {
    expect(plan.map((p) => [p.criterion.id, p.missing, p.overdue])).toEqual([
      ['K1.1', ['tiltak', 'ansvarlig rolle'], true], ['V1.2', [], false], ['K1.2', ['tiltak', 'ansvarlig rolle', 'frist'], false],
    ]);
  });
  test('is not overdue on the day itself', () => {
    expect(actionPlan(round, CATALOG, '2026-02-01')[0]?.overdue).toBe(false);
  });
  test('becomes one calendar event for each due date, with an id that stays', () => {
    const events = calendarEvents(plan, round);
    expect(events.map((e) => [e.uid, e.date])).toEqual([['r-k1.1@egenvurdering.fagleser', '2026-02-01'], ['r-v1.2@egenvurdering.fagleser', '2026-05-01']]);
    expect(events[1]?.title).toBe('Frist V1.2: Avtale');
    expect(calendarEvents(actionPlan({ ...round, title: 'Nytt navn' }, CATALOG, '2026-04-01'), round).map((e) => e.uid)).toEqual(events.map((e) => e.uid));
  });
});

import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../../src/domain/assessment/catalog.ts';
import { chartRows, describeCells } from '../../../../src/domain/assessment/chart-rows.ts';
import { CATALOG, roundWith } from './sample.ts';

const TWO_GOALS: Catalog = {
  ...CATALOG,
  groups: [...CATALOG.groups, { id: 'M8', set: 'kvalitetsmaal', title: 'Fortid' }],
  criteria: [...CATALOG.criteria, { id: 'M8', set: 'kvalitetsmaal', group: 'M8', text: 'Tekst M8', strength: 'beskrevet', core: true }],
};

describe('the picture', () => {
  test('has a row for each group, weakest first, and one for all goals in their order', () => {
    const round = roundWith({ 'K1.1': 'på plass', 'K1.2': 'delvis', M8: 'ikke på plass', 'V1.2': 'på plass' });
    expect(chartRows(round, TWO_GOALS).map((r) => [r.id, r.cells.map((c) => c.id), r.inPlace, r.applies])).toEqual([
      ['kvalitetsmaal', ['M7', 'M8'], 0, 2], ['K1', ['K1.1', 'K1.2'], 1, 2], ['V1', ['V1.2'], 1, 1],
    ]);
  });
  test('leaves out a set that was not chosen', () => {
    expect(chartRows({ ...roundWith({ 'K1.1': 'delvis' }), sets: ['krav'] }, TWO_GOALS).map((r) => r.id)).toEqual(['K1']);
  });
  test('does not count what does not apply', () => {
    expect(chartRows(roundWith({ 'V1.2': 'ikke aktuelt' }), CATALOG).find((r) => r.id === 'V1')).toMatchObject({ inPlace: 0, applies: 0, score: null });
  });
});

test('a row is told in words', () => {
  expect(describeCells([{ id: 'a', status: 'på plass' }, { id: 'b', status: null }, { id: 'c', status: 'på plass' }])).toBe('2 på plass, 1 ikke vurdert');
});

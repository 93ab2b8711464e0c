import { describe, expect, test } from 'vitest';
import { changeBetween, compareRounds } from '../../../../src/domain/assessment/compare.ts';
import { overviewOf } from '../../../../src/domain/assessment/overview.ts';
import { emptyRound } from '../../../../src/domain/assessment/round.ts';
import { addRound, currentRound, isEmptyDocument, mergeRounds, newDocument, withoutRound } from '../../../../src/domain/assessment/rounds.ts';
import { CATALOG, roundWith } from './sample.ts';

const blank = newDocument('1', emptyRound('tom', '2026-01-01'), '2026-01-01T00:00:00Z');
const first = { ...roundWith({ 'K1.1': 'delvis' }), id: 'a', unit: 'Øst' };
const second = { ...roundWith({ 'K1.1': 'på plass' }), id: 'b', unit: 'Vest' };
const both = addRound(addRound(blank, first), second);

describe('keeping rounds', () => {
  test('the empty round one starts with gives way to the first that holds something', () => {
    expect(isEmptyDocument(blank)).toBe(true);
    expect(both.rounds.map((r) => r.id)).toEqual(['a', 'b']);
    expect(currentRound(both).id).toBe('b');
  });
  test('removing the current round moves to the last one left, or to an empty one', () => {
    const rest = withoutRound(both, 'b', emptyRound('ny', '2026-01-01'));
    expect([rest.current, rest.rounds.length]).toEqual(['a', 1]);
    expect(withoutRound(rest, 'a', emptyRound('ny', '2026-01-01')).current).toBe('ny');
  });
  test('a document whose current round is missing still has one', () => {
    expect(currentRound({ ...both, current: 'borte' }).id).toBe('b');
  });
});

describe('merging files', () => {
  const merge = (incoming: typeof both.rounds, into = both) => mergeRounds(into, incoming, () => 'ny');
  test('adds what is new and stays on the current round', () => {
    const result = merge([{ ...first, id: 'c' , unit: 'Sør' }]);
    expect([result.added, result.same, result.document.rounds.map((r) => r.id), result.document.current]).toEqual([1, 0, ['a', 'b', 'c'], 'b']);
  });
  test('does not add the same round twice, whatever the order of its fields', () => {
    const reordered = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(first).reverse())));
    expect(merge([reordered])).toMatchObject({ added: 0, same: 1 });
  });
  test('keeps both when one id holds two contents, and does not multiply them when opened again', () => {
    const theirs = { ...first, answers: { 'K1.1': { text: '', status: 'ikke på plass' as const } } };
    const once = merge([theirs]);
    expect(once.document.rounds.map((r) => [r.id, r.answers['K1.1']?.status])).toEqual([['a', 'delvis'], ['b', 'på plass'], ['ny', 'ikke på plass']]);
    expect(merge([theirs], once.document)).toMatchObject({ added: 0, same: 1 });
  });
  test('ignores empty rounds, and changes nothing when there is nothing', () => {
    expect(merge([emptyRound('x', '2026-01-01')])).toMatchObject({ added: 0, same: 0 });
    expect(mergeRounds(blank, [], () => 'ny').document).toBe(blank);
  });
  test('into an empty document moves to what came', () => {
    expect(mergeRounds(blank, [first], () => 'ny')).toMatchObject({ added: 1, document: { current: 'a' } });
  });
});

describe('comparing two rounds', () => {
  test.each([
    ['delvis', 'på plass', 'bedre'], ['på plass', 'ikke på plass', 'dårligere'], ['delvis', 'delvis', 'uendret'],
    [null, 'på plass', 'kan ikke sammenlignes'], ['delvis', null, 'kan ikke sammenlignes'],
    ['ikke på plass', 'ikke aktuelt', 'kan ikke sammenlignes'], [null, null, 'uendret'],
  ] as const)('%s → %s: %s', (before, after, change) => {
    expect(changeBetween(before, after)).toBe(change);
  });
  test('puts what got worse first, leaves out what neither assessed, and shows counts side by side', () => {
    const before = roundWith({ 'K1.1': 'delvis', 'K1.2': 'på plass', 'V1.2': 'delvis' }, { counts: { 'M7.2': { met: 6, of: 10 } } });
    const after = roundWith({ 'K1.1': 'på plass', 'K1.2': 'delvis', 'V1.2': 'delvis' }, { counts: { 'M7.2': { met: 9, of: 10 } } });
    const result = compareRounds(before, after, CATALOG);
    expect(result.rows.map((r) => [r.criterion.id, r.change])).toEqual([['K1.2', 'dårligere'], ['K1.1', 'bedre'], ['V1.2', 'uendret']]);
    expect(result.indicators).toMatchObject([{ before: '6 av 10', after: '9 av 10' }]);
  });
  test('says when the two answered differently worded criteria', () => {
    const before = roundWith({ 'K1.1': 'delvis', 'K1.2': 'delvis' });
    const after = { ...before, answers: { ...before.answers, 'K1.1': { text: 'Ny ordlyd', status: 'delvis' as const } } };
    expect(compareRounds(before, after, CATALOG).rows.map((r) => r.otherText)).toEqual([true, false]);
  });
});

describe('an overview of several units', () => {
  const units = [
    roundWith({ 'K1.1': 'ikke på plass', 'K1.2': 'på plass' }, { counts: { 'M7.2': { met: 9, of: 10 } } }),
    roundWith({ 'K1.1': 'delvis' }, { counts: { 'M7.2': { met: 7, of: 12 } } }),
    roundWith({ 'K1.1': 'delvis' }, { sets: ['kvalitetsmaal'], counts: { 'M7.2': { met: 13, of: 12 } } }),
  ];
  const overview = overviewOf(units, CATALOG);
  test('counts the units by status, weakest first, and only those that chose the set', () => {
    expect(overview.rows.map((r) => [r.criterion.id, r.counts['ikke på plass'], r.counts.delvis, r.counts['på plass'], r.notAssessed])).toEqual([
      ['K1.1', 1, 1, 0, 0], ['K1.2', 0, 0, 1, 1],
    ]);
  });
  test('adds the indicators up, and leaves out numbers that cannot be right', () => {
    expect(overview.indicators).toMatchObject([{ met: 16, of: 22, units: 2 }]);
  });
});

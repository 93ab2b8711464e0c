import { describe, expect, test } from 'vitest';
import { answersWithoutCriterion, countText, isChanged, isImpossible, withAnswer, withCount, withTextSeen } from '../../../../src/domain/assessment/answers.ts';
import { emptyRound } from '../../../../src/domain/assessment/round.ts';
import { CATALOG, roundWith } from './sample.ts';

const K = { id: 'K1.1', text: 'Slik den står nå.' };
const start = emptyRound('r', '2026-03-01');

describe('an answer', () => {
  test('keeps the text it answered', () => {
    expect(withAnswer(start, K, { status: 'delvis' }).answers).toEqual({ 'K1.1': { text: K.text, status: 'delvis' } });
  });

  test('gathers its fields, drops those that are emptied, and vanishes with the last', () => {
    let round = withAnswer(start, K, { status: 'delvis' });
    round = withAnswer(round, K, { evidence: 'Stikkprøve' });
    expect(round.answers['K1.1']).toEqual({ text: K.text, status: 'delvis', evidence: 'Stikkprøve' });
    round = withAnswer(withAnswer(round, K, { evidence: '' }), K, { status: undefined });
    expect(round.answers).toEqual({});
  });

  test('does not touch the others, nor the round it came from', () => {
    const before = roundWith({ 'K1.2': 'på plass' });
    const after = withAnswer(before, K, { status: 'delvis' });
    expect(after.answers['K1.2']).toBe(before.answers['K1.2']);
    expect(before.answers['K1.1']).toBeUndefined();
  });
});

describe('a criterion whose text has changed', () => {
  const old = withAnswer(start, { ...K, text: 'Slik den sto.' }, { status: 'på plass' });
  test('says so, until the answer is given anew or confirmed', () => {
    expect(isChanged(old.answers['K1.1'], K)).toBe(true);
    expect(isChanged(withAnswer(old, K, { evidence: 'Ny note' }).answers['K1.1'], K)).toBe(true);
    expect(isChanged(withAnswer(old, K, { status: 'delvis' }).answers['K1.1'], K)).toBe(false);
    expect(isChanged(withTextSeen(old, K).answers['K1.1'], K)).toBe(false);
  });
  test.each([
    ['no answer', undefined, false],
    ['an answer from before texts were kept', { text: '', status: 'delvis' as const }, false],
    ['other spacing only', { text: ' Slik den  står nå. ' }, false],
  ])('is not claimed for %s', (_, answer, changed) => {
    expect(isChanged(answer, K)).toBe(changed);
  });
});

test('answers whose criterion is gone are found, so that the page can show them', () => {
  expect(answersWithoutCriterion(roundWith({ 'K1.1': 'delvis', K1: 'på plass' }), CATALOG.criteria)).toEqual([['K1', { text: 'Tekst K1', status: 'på plass' }]]);
});

describe('counts', () => {
  test('are typed half by half and vanish when both are emptied', () => {
    let round = withCount(start, 'M7.2', { met: 9 });
    expect(countText(round.counts['M7.2'])).toBeNull();
    round = withCount(round, 'M7.2', { of: 10 });
    expect(countText(round.counts['M7.2'])).toBe('9 av 10');
    expect(withCount(withCount(round, 'M7.2', { met: undefined }), 'M7.2', { of: undefined }).counts).toEqual({});
  });
  test.each([[9, 10, false], [10, 10, false], [11, 10, true], [0, 0, false], [3, undefined, false]])('%s av %s: impossible %s', (met, of, impossible) => {
    expect(isImpossible({ met, of })).toBe(impossible);
  });
});

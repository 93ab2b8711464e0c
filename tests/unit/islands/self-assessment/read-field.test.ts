import { describe, expect, test } from 'vitest';
import { emptyRound, type Round } from '../../../../src/domain/assessment/round.ts';
import { parseFieldName } from '../../../../src/islands/self-assessment/field-names.ts';
import { type Field, fieldState, withField } from '../../../../src/islands/self-assessment/read-field.ts';
import { CATALOG } from '../../domain/assessment/sample.ts';

const start = emptyRound('r', '2026-03-01');
const filled = (...fields: Field[]): Round => fields.reduce((round, field) => withField(round, CATALOG, field), start);

describe('a field of the form', () => {
  test.each<[string, string, object]>([
    ['status:K1.1', 'delvis', { answers: { 'K1.1': { text: 'Tekst K1.1', status: 'delvis' } } }],
    ['evidence:K1.1', 'Stikkprøve', { answers: { 'K1.1': { text: 'Tekst K1.1', evidence: 'Stikkprøve' } } }],
    ['action:M7', 'Møte', { answers: { M7: { text: 'Tekst M7', action: 'Møte' } } }],
    ['role:K1.1', 'fagleder', { answers: { 'K1.1': { text: 'Tekst K1.1', role: 'fagleder' } } }],
    ['due:K1.1', '2026-05-01', { answers: { 'K1.1': { text: 'Tekst K1.1', due: '2026-05-01' } } }],
    ['met:M7.2', '9', { counts: { 'M7.2': { met: 9 } } }],
    ['of:M7.2', '010', { counts: { 'M7.2': { of: 10 } } }],
    ['met:M7.2', '-1', { counts: {} }], ['met:M7.2', '1,5', { counts: {} }], ['met:M7.2', '123456', { counts: {} }],
    ['round:unit', 'Øst', { unit: 'Øst' }], ['round:date', '2026-04-01', { date: '2026-04-01' }], ['round:date', '', { date: '2026-03-01' }],
    // A browser without an end to its years takes these, and no file could be read again.
    ['round:date', '12026-01-01', { date: '2026-03-01' }], ['due:K1.1', '22026-01-01', { answers: {} }],
  ])('%s = %j', (name, value, expected) => {
    expect(filled({ name, value })).toEqual({ ...start, ...expected });
  });

  test.each(['', 'status', 'status:', 'annet:K1.1', 'status:K99.1', 'round:id', 'point'])('«%s» is not ours and changes nothing', (name) => {
    expect(filled({ name, value: 'delvis' })).toEqual(start);
  });

  test('a set is left out and taken in again, in the order of the page', () => {
    const without = filled({ name: 'set:krav', value: 'on', checked: false });
    expect(without.sets).toEqual(['kvalitetsmaal', 'beredskap']);
    expect(withField(without, CATALOG, { name: 'set:krav', value: 'on', checked: true }).sets).toEqual(['krav', 'kvalitetsmaal', 'beredskap']);
  });

  test('shows again what was typed', () => {
    const round = filled({ name: 'status:K1.1', value: 'delvis' }, { name: 'evidence:K1.1', value: 'x' }, { name: 'met:M7.2', value: '9' }, { name: 'round:unit', value: 'Øst' });
    expect(['status:K1.1', 'evidence:K1.1', 'action:K1.1', 'met:M7.2', 'of:M7.2', 'round:unit', 'set:krav', 'annet'].map((name) => fieldState(round, { name, value: 'delvis' }))).toEqual([
      { checked: true }, { value: 'x' }, { value: '' }, { value: '9' }, { value: '' }, { value: 'Øst' }, { checked: true }, null,
    ]);
  });
});

test.each([['status:K5.3', { kind: 'status', id: 'K5.3' }], ['met:M7.2', { kind: 'met', id: 'M7.2' }], [':K5', null], ['navn:Kari', null]])('the name %s', (name, parsed) => {
  expect(parseFieldName(name)).toEqual(parsed);
});

import { expect, test } from 'vitest';
import { describeRenamed, type Renamed, renamedIn } from '../../../src/domain/renamed.ts';

const ALL: Renamed[] = [
  { was: 'fylkesnemnda', forms: ['fylkesnemnda', 'fylkesnemndene'], now: 'barneverns- og helsenemnda', since: 'fra 1. januar 2023' },
  { was: 'fylkesmannen', forms: ['fylkesmann', 'fylkesmannen'], now: 'statsforvalteren', since: 'fra 2021' },
];

test.each([
  ['Vedtaket godkjennes av fylkesnemnda.', ['fylkesnemnda']],
  ['Fylkesmannen og fylkesnemndene svarte.', ['fylkesnemnda', 'fylkesmannen']],
  ['Fylkesmannsembetet fikk saken.', []],
  ['Statsforvalteren fikk saken.', []],
])('«%s» names %j', (text, names) => {
  expect(renamedIn(text, ALL).map((r) => r.was)).toEqual(names);
});

test('the sentence says the name of today', () => {
  expect(describeRenamed(ALL[0] as Renamed)).toBe('Fylkesnemnda heter nå barneverns- og helsenemnda (fra 1. januar 2023).');
});

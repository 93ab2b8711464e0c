import { expect, test } from 'vitest';
import { previousRound } from '../../../../src/domain/assessment/previous-round.ts';
import { emptyRound, type Round, roundName } from '../../../../src/domain/assessment/round.ts';
import { newDocument } from '../../../../src/domain/assessment/rounds.ts';

const round = (id: string, unit: string, date: string, more: Partial<Round> = {}): Round => ({ ...emptyRound(id, date), unit, ...more });
const now = round('nå', 'Øst', '2026-10-01');

test.each<[string, Round[], string | undefined]>([
  ['the latest earlier one of the same unit', [round('a', 'Øst', '2025-10-01'), round('b', 'Øst', '2026-03-01')], 'b'],
  ['none of another unit', [round('a', 'Vest', '2026-03-01')], undefined],
  ['none of the same day or later', [round('a', 'Øst', '2026-10-01'), round('b', 'Øst', '2026-11-01')], undefined],
  ['no example', [round('a', 'Øst', '2026-03-01', { example: true })], undefined],
  ['nothing when there is nothing', [], undefined],
])('last time is %s', (_, others, id) => {
  const document = { ...newDocument('1', now, '2026-10-01T00:00:00Z'), rounds: [...others, now] };
  expect(previousRound(document, now)?.id).toBe(id);
});

test.each([
  [{ unit: 'Øst', title: 'Høsten' }, 'Øst, Høsten, 01.10.2026'], [{ unit: '', title: '' }, 'Uten enhetsnavn, 01.10.2026'],
])('a round is called %j → %s', (more, name) => {
  expect(roundName({ ...now, ...more })).toBe(name);
});

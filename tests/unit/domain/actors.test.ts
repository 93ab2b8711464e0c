import { expect, test } from 'vitest';
import { type Actor, whoSentence } from '../../../src/domain/actors.ts';

test.each<[Actor[], string]>([
  [[], ''],
  [['institusjonen'], 'Hvem: institusjonen.'],
  [['leder', 'barn'], 'Hvem: leder i institusjonen, barnet.'],
  [['barn'], 'Gjelder: barnet.'],
  [['barn', 'foresatte'], 'Gjelder: barnet, foreldre og foresatte.'],
])('%j are told as «%s»', (actors, sentence) => {
  expect(whoSentence(actors)).toBe(sentence);
});

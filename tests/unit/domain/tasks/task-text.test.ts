import { describe, expect, test } from 'vitest';
import { textUnder } from '../../../../src/domain/task-text.ts';
import { whenBeside } from '../../../../src/domain/when-beside.ts';
import { byTopic } from '../../../../src/domain/topics.ts';
import { makePoint } from './make-point.ts';

describe('a text under the heading of its role', () => {
  test.each([
    ['tiltaksansvarlig', 'anbefales', 'Tiltaksansvarlig anbefales å følge opp skole.', 'å følge opp skole.'],
    ['leder', 'bør', 'Lederen av institusjonen bør vurdere tilbudet.', 'vurdere tilbudet.'],
    ['institusjonen', 'skal', 'Omsorgsinstitusjonen skal lage plan.', 'lage plan.'],
    // The subject stays when it is another one, when more comes before the verb, and when the strength is not the verb.
    ['institusjonen', 'bør', 'Målene for oppholdet bør være realistiske.', 'Målene for oppholdet bør være realistiske.'],
    ['tiltaksansvarlig', 'bør', 'Tiltaksansvarlig i akuttforløpet bør skrive.', 'Tiltaksansvarlig i akuttforløpet bør skrive.'],
    ['leder', 'beskrevet', 'Leder har ansvar for driften.', 'Leder har ansvar for driften.'],
    ['leder', 'bør', 'Leder skal og bør vurdere.', 'Leder skal og bør vurdere.'],
  ] as const)('%s, %s: %s', (role, strength, text, expected) => {
    expect(textUnder(role, makePoint({ actors: [role], strength, text }))).toBe(expected);
  });

  test('is whole when several share it, and when there is no such heading', () => {
    const text = 'Leder bør vurdere tilbudet.';
    expect(textUnder('leder', makePoint({ actors: ['leder', 'ansatte'], text }))).toBe(text);
    expect(textUnder(null, makePoint({ actors: ['leder'], text }))).toBe(text);
  });
});

describe('the deadline beside a text', () => {
  const within = { type: 'within', value: 3, unit: 'virkedag', from: 'inntak' } as const;
  test.each([
    ['is set out when the text says it otherwise', 'Institusjonen bør ha samtale tidlig.', within, 'innen tre virkedager etter inntak'],
    ['is left out when the text says it', 'Samtalen bør være innen tre virkedager etter inntak.', within, ''],
    ['is left out when the source has no number', 'Leder bør vurdere jevnlig.', { type: 'recurring', text: 'jevnlig' } as const, ''],
    ['is left out when there is none', 'Leder bør vurdere.', undefined, ''],
  ])('%s', (_, text, timing, expected) => {
    expect(whenBeside({ text, timing })).toBe(expected);
  });
});

test('topics follow the pages, in the order they came', () => {
  const one = makePoint({ id: 'A1.1' });
  const two = makePoint({ id: 'A8.1' });
  const three = { ...makePoint({ id: 'A1.2' }), page: one.page };
  expect(byTopic([one, two, three]).map((t) => t.points.map((p) => p.id))).toEqual([['A1.1', 'A1.2'], ['A8.1']]);
});

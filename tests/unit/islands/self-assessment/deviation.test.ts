import { describe, expect, test } from 'vitest';
import { deviationFrom } from '../../../../src/islands/self-assessment/deviations-view.ts';

const OPTIONS = ['K3.2 Tjenesten bør involvere instansene.', 'K3.20 Tjenesten bør noe annet.', 'O3.4 Det anbefales.'];
const made = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ reason: 'Fare.', ...fields })) data.set(name, value);
  return deviationFrom(data, OPTIONS, 'd1');
};

describe('a deviation', () => {
  test.each([['K3.2'], ['k3.2'], [' K3.2 '], [OPTIONS[0] as string]])('is found by «%s»', (point) => {
    expect(made({ point })).toEqual({ id: 'd1', point: 'K3.2', text: 'Tjenesten bør involvere instansene.', reason: 'Fare.', instead: '' });
  });
  test.each(['', 'K1.1', 'K3', 'K3.2 noe annet', 'involvere'])('is not made from «%s», which is no recommendation in the list', (point) => {
    expect(made({ point })).toContain('Velg et utsagn fra listen');
  });
  test('needs a reason', () => {
    expect(made({ point: 'K3.2', reason: '  ' })).toBe('Skriv hvorfor dere ikke fulgte utsagnet.');
  });
  test('keeps role and dates only when given', () => {
    expect(made({ point: 'O3.4', role: 'fagleder', date: '2026-03-01', review: '' })).toMatchObject({ role: 'fagleder', date: '2026-03-01' });
    expect(made({ point: 'O3.4', review: '' })).not.toHaveProperty('review');
    expect(made({ point: 'O3.4', date: '12026-03-01' })).not.toHaveProperty('date');
  });
});

import { expect, test } from 'vitest';
import { excerpt } from '../../../src/domain/excerpt.ts';

test.each([
  ['Kort tekst.', 20, 'Kort tekst.'],
  ['Bare litt over grensen, så hele.', 24, 'Bare litt over grensen, så hele.'],
  ['Leder bør vurdere tilbudet jevnlig, og må innhente det som trengs.', 30, 'Leder bør vurdere tilbudet …'],
  ['Planen bygger på vurderinger, slik rapporten sier det i kapittel 2.', 29, 'Planen bygger på vurderinger …'],
])('«%s» at %i is «%s»', (text, max, short) => {
  expect(excerpt(text, max)).toBe(short);
});

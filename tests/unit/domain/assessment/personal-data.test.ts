import { describe, expect, test } from 'vitest';
import { personalDataIn } from '../../../../src/domain/assessment/personal-data.ts';

describe('what a text box warns about', () => {
  test.each([
    ['Født 01019912345', 'et fødselsnummer'], ['010199 12345', 'et fødselsnummer'],
    ['skriv til kari@kommune.no', 'en e-postadresse'],
    ['ring 912 34 567', 'et telefonnummer'], ['ring 22 33 44 55', 'et telefonnummer'], ['+47 91234567', 'et telefonnummer'],
  ])('%s: %s', (text, kind) => expect(personalDataIn(text)).toBe(kind));

  test.each(['Stikkprøve av ti saker i 2026', 'Frist 2026-10-12', 'bvl. § 4-2, kap. 12', 'sak 2026/12345', 'K5.3 og M7.2', '', '150 000 kroner', '20250101'])('not: %s', (text) => {
    expect(personalDataIn(text)).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { wordsOf } from '../../../scripts/spell/words.ts';

test.each([
  ['words with Norwegian letters', 'Ærlig møte på årsplanen.', ['Ærlig', 'møte', 'på', 'årsplanen']],
  ['compounds with a hyphen', 'akutt-teamet og IP-behov', ['akutt-teamet', 'og', 'IP-behov']],
  ['a hanging hyphen', 'helse- og skoleansvarlig', ['helse', 'og', 'skoleansvarlig']],
  ['no tokens with digits', 'Se K5.3, forlop-2a-mal-09 og § 4-6 a.', ['Se', 'og']],
  ['no addresses and no code', 'Se https://www.bufdir.no/x, bufdir.no/hasteflytting eller `skrivfel`.', ['Se', 'eller']],
  ['no quotations', 'Kilden skriver «nødvndige» to ganger.', ['Kilden', 'skriver', 'to', 'ganger']],
])('takes %s', (_, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('names of several words are left out whole', () => {
  expect(wordsOf('Youth Level of Service og Level', ['Youth Level of Service'])).toEqual(['og', 'Level']);
});

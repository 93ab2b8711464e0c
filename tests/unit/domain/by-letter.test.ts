import { expect, test } from 'vitest';
import { byLetter } from '../../../src/domain/by-letter.ts';

test('gathers sorted words under their first letter, whatever its case', () => {
  const words = ['1992-loven', 'ADL', 'aktiv vakt', 'ærlig', 'øve', 'Ås'];
  expect(byLetter(words, (w) => w)).toEqual([
    { letter: '#', items: ['1992-loven'] },
    { letter: 'A', items: ['ADL', 'aktiv vakt'] },
    { letter: 'Æ', items: ['ærlig'] },
    { letter: 'Ø', items: ['øve'] },
    { letter: 'Å', items: ['Ås'] },
  ]);
});

import { describe, expect, test } from 'vitest';
import { loadDictionary } from '../../../scripts/spell/dictionary.ts';

const dictionary = loadDictionary(['enetiltak', 'Bufetat', 'YLS']);

describe('the dictionary', () => {
  test.each(['barnevern', 'Barnevern', 'medvirkning', 'Oslo', 'enetiltak', 'Enetiltak', 'Bufetat', 'YLS-kartleggingen', 'telefon-ansvarlig'])('knows %s', (word) => {
    expect(dictionary.knows(word)).toBe(true);
  });

  test.each(['medvikning', 'barnevren', 'oslo', 'bufetat', 'yls', 'YLS-kartlegggingen', 'enetilltak'])('does not know %s', (word) => {
    expect(dictionary.knows(word)).toBe(false);
  });

  test('names the word that was meant', () => {
    expect(dictionary.nearest('nødvndige')).toBe('nødvendige');
  });
});

import { describe, expect, test } from 'vitest';
import { expand } from '../../../src/search/expand.ts';
import { Lexicon } from '../../../src/search/lexicon.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { Synonyms } from '../../../src/search/synonyms.ts';

const lexicon = new Lexicon(['akutt|vedtak', 'akutt', 'vedtak', 'familie|råd', 'familie', 'råd', 'tolk', 'evaluere', 'evaluering', 'utflytting', 'flytting', 'flytte', 'møte|agenda', 'agenda', 'møte', 'forløp', 'medvirkning', 'omsorgs|overtakelse', 'kartlegging'].sort());
const synonyms = new Synonyms('tolk\toversetter\ttolketjeneste\nakuttvedtak\tta barna\thastevedtak\nevaluering\tse tilbake på');

const waysOf = (raw: string): Record<string, string[]> =>
  Object.fromEntries(expand(parseQuery(raw), lexicon, synonyms).map((c) => [c.typed, c.alternatives.map((a) => `${a.way} ${a.words.join('+')}`)]));

describe('words are sought in more ways than one', () => {
  test.each([
    ['forlop', 'folded forløp'],
    ['medverknad', 'nynorsk medvirkning'],
    ['utflyttnig', 'spelling utflytting'],
    ['evaluerer', 'family evaluering'],
    ['akuttvedtak', 'parts akutt+vedtak'],
    ['akuttråd', 'parts akutt+råd'],
    ['oversetteren', 'synonym tolk'],
    ['tolk', 'typed tolk'],
  ])('%s → %s', (raw, way) => expect(waysOf(raw)[raw]).toContain(way));

  test('two words typed for one are that one, in both orders', () => {
    expect(waysOf('familie råd')['familie']).toContain('joined familieråd');
    expect(waysOf('agenda møte')['agenda']).toContain('joined møteagenda');
  });
  test('a verb and its particle are the noun, also with a word between', () => {
    expect(waysOf('flytte ut')['flytte']).toContain('family utflytting');
    expect(waysOf('flytte barnet ut')['flytte']).toContain('family utflytting');
  });
  test('a phrase that the lists know is one concept, which its words weaken', () => {
    const [concept, ...rest] = expand(parseQuery('ta barna'), lexicon, synonyms);
    expect(rest).toEqual([]);
    expect(concept?.typed).toBe('ta barna');
    expect(concept?.alternatives.map((a) => a.words.join('+'))).toContain('akuttvedtak');
  });
  test('a word of the site is no slip', () => expect(waysOf('møte')['møte']?.some((w) => w.startsWith('spelling'))).toBe(false));
  test('the typed word weighs most, and every way less than it or as much', () => {
    for (const raw of ['akuttvedtak', 'evaluere', 'tolk', 'familie']) {
      for (const concept of expand(parseQuery(raw), lexicon, synonyms)) expect(concept.alternatives[0], raw).toMatchObject({ way: 'typed', weight: 1 });
    }
  });
});

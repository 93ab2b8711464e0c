import { describe, expect, test } from 'vitest';
import { expand } from '../../../src/search/expand.ts';
import { Keywords } from '../../../src/search/keywords.ts';
import { Lexicon } from '../../../src/search/lexicon.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { keptAs } from '../../../src/search/short-words.ts';
import { Synonyms } from '../../../src/search/synonyms.ts';

const lexicon = new Lexicon(['akutt|vedtak', 'akutt', 'vedtak', 'familie|råd', 'familie', 'råd', 'tolk', 'evaluere', 'evaluering', 'utflytting', 'flytting', 'flytte', 'møte|agenda', 'agenda', 'møte', 'forløp', 'medvirkning', 'omsorgs|overtakelse', 'kartlegging'].sort());
const synonyms = new Synonyms('tolk\toversetter\ttolketjeneste\nakuttvedtak\tta barna\thastevedtak\nevaluering\tse tilbake på\nfamilieråd\tmøte slekta\nførinntak\tfør barnet flytter inn\nhyppighet\thvor ofte\nforeldre\tfar\nrisiko\tfare\nakuttagenda\tkriseagenda\nkartlegging\tforløp');
const keywords = new Keywords(`${keptAs('utflytning')}\t0`, ['O4a']);
const lists = { synonyms, keywords };

const waysOf = (raw: string): Record<string, string[]> =>
  Object.fromEntries(expand(parseQuery(raw), lexicon, lists).map((c) => [c.typed, c.alternatives.map((a) => `${a.way} ${a.words.join('+')}`)]));

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
  test('the term for a phrase answers each of its words, which keep their own ways', () => {
    const ways = waysOf('ta barna');
    expect(Object.keys(ways)).toEqual(['ta', 'barna']);
    for (const word of ['ta', 'barna']) expect(ways[word]).toEqual(expect.arrayContaining([`typed ${word}`, 'phrase akuttvedtak']));
  });
  test('a phrase of two words that say something is known in any order and with words between', () => {
    expect(waysOf('møte for hele slekta')['slekta']).toContain('phrase familieråd');
    expect(waysOf('slekta har et møte')['møte']).toContain('phrase familieråd');
  });
  test('inn and ut tell phrases apart', () => {
    expect(waysOf('før ungene flytter ut herfra')['flytter']).not.toContain('phrase førinntak');
    expect(waysOf('før barnet flytter inn')['flytter']).toContain('phrase førinntak');
  });
  test('a phrase of small words only asks', () => {
    const concepts = expand(parseQuery('hvor ofte møte'), lexicon, lists);
    expect(concepts.find((c) => c.typed === 'hvor ofte')).toMatchObject({ asking: true });
    expect(concepts.find((c) => c.typed === 'møte')?.asking).toBeUndefined();
  });
  test('far is not fare, though they have one stem', () => {
    expect(waysOf('far')['far']).toContain('synonym foreldre');
    expect(waysOf('far')['far']).not.toContain('synonym risiko');
    expect(waysOf('fare')['fare']).toContain('synonym risiko');
    expect(waysOf('fare')['fare']).not.toContain('synonym foreldre');
    expect(waysOf('faren')['faren']).toContain('synonym foreldre');
  });
  test('a compound that the site has not is sought by its parts, by one of them, and by the terms for them', () => {
    expect(waysOf('vedtaksagenda')['vedtaksagenda']).toEqual(expect.arrayContaining(['parts vedtak+agenda', 'half vedtak', 'half agenda']));
  });
  test('parts are known though æ, ø and å are typed another way', () => expect(waysOf('forlopsrad')['forlopsrad']).toContain('parts forløp+råd'));
  test('the last part of a compound is sought in its other forms too', () =>
    expect(waysOf('medvirkningsevaluering')['medvirkningsevaluering']).toContain('parts medvirknings+evaluere'));
  test('a term that the site writes in two words is sought by them', () => expect(waysOf('kriseagenda')['kriseagenda']).toContain('parts akutt+agenda'));
  test('a word that the site never says leans more on its term', () => {
    const weight = (raw: string, way: string) => expand(parseQuery(raw), lexicon, lists)[0]?.alternatives.find((a) => a.way === way)?.weight ?? 0;
    expect(weight('oversetter', 'synonym')).toBeGreaterThan(weight('forløp', 'synonym'));
    expect(weight('oversetter', 'synonym')).toBeLessThan(1);
    expect(weight('forløp', 'synonym')).toBeGreaterThan(0);
  });
  test('the last word may be half typed', () => {
    expect(waysOf('utfly')['utfly']).toContain('begun utflytting');
    expect(waysOf('utfly møte')['utfly']).not.toContain('begun utflytting');
  });
  test('a word that only søkeord know is no slip, and finds their sections', () => {
    const [concept] = expand(parseQuery('utflytning nå'), lexicon, lists);
    expect(concept?.alternatives.map((a) => a.way)).toEqual(['typed']);
    expect(concept?.keywords?.get('O4a')).toBeGreaterThan(0);
  });
  test('a word of the site is no slip', () => expect(waysOf('møte')['møte']?.some((w) => w.startsWith('spelling'))).toBe(false));
  test('the typed word weighs most, and every way less than it or as much', () => {
    for (const raw of ['akuttvedtak', 'evaluere', 'tolk', 'familie']) {
      for (const concept of expand(parseQuery(raw), lexicon, lists)) expect(concept.alternatives[0], raw).toMatchObject({ way: 'typed', weight: 1 });
    }
  });
});

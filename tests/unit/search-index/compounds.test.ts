import { describe, expect, test } from 'vitest';
import { CompoundSplitter } from '../../../scripts/search-index/compounds.ts';
import { readDictionary } from '../../../scripts/search-index/dictionary.ts';
import { lexiconOf, markCompounds } from '../../../scripts/search-index/lexicon.ts';

const site = 'akutt vedtak plassering plasseringen hjem beredskap familie råd ansvar gruppe møte kartlegging rapport tjeneste barnevern handling plan måling progresjon innhenting informasjon erfaring system saksbehandling samtale utvikling bakgrunn opplysninger mål behandling'.split(' ');
const splitter = new CompoundSplitter(readDictionary(), new Set(site));

describe('compounds are parted by the dictionary and the words of the site', () => {
  test.each([
    ['akuttvedtak', 'akutt|vedtak'], ['akuttplasseringen', 'akutt|plasseringen'], ['beredskapshjem', 'beredskaps|hjem'], ['familieråd', 'familie|råd'],
    ['ansvarsgruppemøter', 'ansvars|gruppe|møter'], ['kartleggingsrapporten', 'kartleggings|rapporten'], ['barnevernstjenesten', 'barneverns|tjenesten'],
    ['handlingsplan', 'handlings|plan'], ['progresjonsmåling', 'progresjons|måling'], ['erfaringsinnhenting', 'erfarings|innhenting'], ['informasjonsinnhenting', 'informasjons|innhenting'],
    ['utviklingssamtaler', 'utviklings|samtaler'], ['bakgrunnsopplysninger', 'bakgrunns|opplysninger'], ['behandlingsmålene', 'behandlings|målene'],
  ])('%s → %s', (word, parts) => expect(splitter.split(word).join('|')).toBe(parts));

  test.each(['tiltak', 'plassering', 'beredskap', 'foreldre', 'institusjon', 'medvirkning', 'oppfølging', 'situasjon', 'ungdommer', 'forslag', 'vedtak', 'samarbeid', 'barnet'])(
    '%s is no compound', (word) => expect(splitter.split(word)).toEqual([word]));

  test('the parts make the word again', () => {
    for (const word of ['akuttvedtak', 'ansvarsgruppemøter', 'erfaringsinnhenting']) expect(splitter.split(word).join('')).toBe(word);
  });
});

test('marks keep letters and case', () => expect(markCompounds('Akuttvedtak, og BARNEVERNSTJENESTEN!', splitter)).toBe('Akutt|vedtak, og BARNEVERNS|TJENESTEN!'));

test('the lexicon has one form of each stem, without small words and numbers', () =>
  expect(lexiconOf(['Vedtaket og vedtak om akuttvedtak i 2024', 'et vedtak'], splitter)).toEqual(['akutt|vedtak', 'vedtak']));

import { describe, expect, test } from 'vitest';
import { Lexicon, root } from '../../../src/search/lexicon.ts';
import { fromNynorsk } from '../../../src/search/nynorsk.ts';
import { distance, nearest, tolerance } from '../../../src/search/spelling.ts';
import { fold, fromIndex, toIndex, words } from '../../../src/search/text.ts';

const lexicon = new Lexicon(['akutt|vedtak', 'akutt', 'ansvars|gruppe', 'barneverns|tjeneste', 'evaluering', 'evaluere', 'forløp', 'helse|ansvarlig', 'informasjons|innhenting', 'innhenting',
  'informasjon', 'kartlegging', 'medvirkning', 'medvirke', 'måned', 'mål', 'mal', 'observasjon', 'skole', 'trygg', 'tjeneste', 'uke', 'vedtak', 'økonomi', 'ærlig', 'hjem', 'møte'].sort());

describe('text', () => {
  test.each([
    ['§ 4-6 andre ledd', ['4-6', 'andre', 'ledd']],
    ['Rundskriv Q‑24, NOU 2016:16', ['rundskriv', 'q-24', 'nou', '2016:16']],
    ['«Vedtaket» gjelder – fra 1.1.2024.', ['vedtaket', 'gjelder', 'fra', '1.1.2024']],
    ['BTI-modellen og/eller møte', ['bti-modellen', 'og', 'eller', 'møte']],
  ])('%s is these words', (text, expected) => expect(words(text)).toEqual(expected));

  test.each([['forløp', 'forlop'], ['forløp', 'forloep'], ['ærlig', 'aerlig'], ['måned', 'maaned'], ['måned', 'maned'], ['økonomi', 'okonomi']])(
    '%s and %s are spelt alike on a foreign keyboard', (a, b) => expect(fold(a)).toBe(fold(b)));

  test.each(['Målet er § 1-4, ikke 1–4.', 'Haag og Aasgaard på Åsgård', 'Tilbud (COS), «Snakketøyet» & 15. mars'])(
    '%s comes back from the index as it was', (text) => expect(fromIndex(toIndex(text))).toBe(text));

  test('mål and mal, 1-4 and 14 are different words in the index', () => {
    expect(toIndex('mål')).not.toBe(toIndex('mal'));
    expect(toIndex('1-4').replace(/[^\p{L}\d]/gu, '')).not.toBe('14');
  });
});

describe('words of one matter', () => {
  test.each([['evaluere', 'evaluering'], ['kartlegge', 'kartlegginger'], ['dokumentere', 'dokumentasjon'], ['trygt', 'trygghet'], ['trygg', 'trygghet'], ['ansvar', 'ansvarlig'], ['medvirke', 'medvirkning'], ['undersøke', 'undersøkelsen']])(
    '%s and %s have one root', (a, b) => expect(root(a)).toBe(root(b)));
  test.each([['mål', 'mal'], ['barn', 'barnehage'], ['rolig', 'rolle'], ['innflytting', 'innflytelse'], ['frist', 'fristed']])(
    '%s and %s have not', (a, b) => expect(root(a)).not.toBe(root(b)));
});

describe('the lexicon', () => {
  test('knows words, their forms, and parts of compounds', () => {
    for (const word of ['akuttvedtak', 'akuttvedtaket', 'gruppe', 'ansvars', 'tjenestene']) expect(lexicon.has(word), word).toBe(true);
    expect(lexicon.has('romskip')).toBe(false);
  });
  test('finds words without their Norwegian letters', () => expect(lexicon.sameFold('okonomi').map((e) => e.word)).toEqual(['økonomi']));
  test.each([['akuttmøte', ['akutt', 'møte']], ['ansvarsmøte', ['ansvars', 'møte']], ['romskip', undefined]])(
    'parts %s, which the site has not', (word, parts) => expect(lexicon.split(word)).toEqual(parts));
});

describe('nynorsk', () => {
  test.each([['medverknad', 'medvirkning'], ['helseansvarleg', 'helseansvarlig'], ['skule', 'skole'], ['tenester', 'tjeneste'], ['veke', 'uke'], ['månader', 'måned'], ['heim', 'hjem'], ['observasjonar', 'observasjon']])(
    '%s is %s', (nynorsk, bokmål) => {
      const found = fromNynorsk(nynorsk, (w) => lexicon.has(w));
      expect(found.map(root)).toContain(root(bokmål));
    });
  test('makes nothing of a word that is no nynorsk for a word of the site', () => expect(fromNynorsk('xyzzy', (w) => lexicon.has(w))).toEqual([]));
});

describe('spelling', () => {
  test.each([['vedtak', 'vedtak', 0], ['vedtka', 'vedtak', 1], ['vetak', 'vedtak', 1], ['veddtak', 'vedtak', 1], ['vedtuk', 'vedtak', 1], ['observsjn', 'observasjon', 2], ['mål', 'vedtak', 3]])(
    '%s and %s differ by %i letters', (a, b, letters) => expect(distance(a, b, 2)).toBe(letters));
  test.each([['måte', 0], ['verre', 0], ['vedtka', 1], ['observsjn', 1], ['kartleging', 2]])('%s may have %i wrong letters', (word, letters) => expect(tolerance(word)).toBe(letters));
  test.each([['vedtka', 'vedtak'], ['kartleging', 'kartlegging'], ['obsrvasjon', 'observasjon'], ['informasjn', 'informasjon']])(
    '%s is read as %s', (slip, word) => expect(nearest(slip, lexicon)[0]?.word).toBe(word));
  test('a short word is left alone', () => expect(nearest('mole', lexicon)).toEqual([]));
});

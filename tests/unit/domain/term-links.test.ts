import { describe, expect, test } from 'vitest';
import { linkFirstUses, linkTerms, type Segment, termIndex } from '../../../src/domain/term-links.ts';

const index = termIndex([
  { id: 'familierad', spellings: ['familieråd', 'familierådet', 'akutt familieråd'] },
  { id: 'enetiltak', spellings: ['enetiltak', 'enetiltaket'] },
  { id: 'arsplan', spellings: ['årsplan'] },
  { id: 'aseba', spellings: ['ASEBA'] },
  { id: 'aseba-brief', spellings: ['ASEBA Brief', 'ASEBA Brief (BPM)'] },
  { id: 'kor', spellings: ['KOR'] },
  { id: 'yls', spellings: ['YLS', 'YLS/CMI'] },
  { id: 'omradet', spellings: ['område'] },
]);
/** Segments as text: a link stands in brackets, with its term after it. */
const show = (segments: readonly Segment[]): string => segments.map((s) => (s.term ? `[${s.text}]${s.term}` : s.href ? `(${s.text})` : s.text)).join('');
const link = (text: string | Segment[], linked: string[] = []): string => show(linkTerms(text, index, new Set(linked)).segments);

describe('terms in running text', () => {
  test.each([
    ['a word', 'Leder vurderer enetiltak på nytt.', 'Leder vurderer [enetiltak]enetiltak på nytt.'],
    ['the first word of a sentence', 'Enetiltaket er avsluttet.', '[Enetiltaket]enetiltak er avsluttet.'],
    ['an inflection', 'Referat fra familierådet.', 'Referat fra [familierådet]familierad.'],
    ['the longest of several', 'Tilby akutt familieråd.', 'Tilby [akutt familieråd]familierad.'],
    ['the longest, also before the shorter one', 'ASEBA Brief og ASEBA.', '[ASEBA Brief]aseba-brief og [ASEBA]aseba.'],
    ['signs in a spelling', 'Bruk ASEBA Brief (BPM) og YLS/CMI.', 'Bruk [ASEBA Brief (BPM)]aseba-brief og [YLS/CMI]yls.'],
    ['a word that begins with å', 'En årsplan.', 'En [årsplan]arsplan.'],
    ['the same with a capital Å', 'Årsplan for huset.', '[Årsplan]arsplan for huset.'],
    ['a word in quotes and brackets', '«enetiltak» (familieråd)', '«[enetiltak]enetiltak» ([familieråd]familierad)'],
  ])('links %s', (_, text, expected) => {
    expect(link(text)).toBe(expected);
  });

  test.each([
    ['a part of a longer word', 'Enetiltakene og hovedfamilieråd.'],
    ['a word that goes on with a Norwegian letter', 'områdeøkt og årsplanåret'],
    ['a word that begins with a Norwegian letter before it', 'nærområde, øområde'],
    ['a compound with a hyphen', 'YLS-kartleggingen og for-enetiltak'],
    ['an abbreviation in other letters', 'kor og Kor og aseba'],
    ['a word in capitals', 'ENETILTAK'],
    ['an empty text', ''],
  ])('leaves alone %s', (_, text) => {
    expect(link(text)).toBe(text);
  });

  test('a hanging hyphen is the end of a word', () => {
    expect(link('enetiltak- og oppfølging')).toBe('[enetiltak]enetiltak- og oppfølging');
  });

  test('links a term once in a text', () => {
    expect(link('Enetiltak er enetiltak.')).toBe('[Enetiltak]enetiltak er enetiltak.');
  });

  test('links no term that is linked before, or whose own definition this is', () => {
    expect(link('Enetiltak og familieråd', ['enetiltak'])).toBe('Enetiltak og [familieråd]familierad');
  });

  test('never links inside another link', () => {
    expect(link([{ text: 'Se ' }, { text: 'veileder for enetiltak', href: '/x/' }, { text: ' og enetiltak.' }])).toBe('Se (veileder for enetiltak) og [enetiltak]enetiltak.');
    expect(link([{ text: 'familieråd', term: 'enetiltak' }])).toBe('[familieråd]enetiltak');
  });

  test('says which terms are linked now', () => {
    expect([...linkTerms('familieråd', index, new Set(['kor'])).linked]).toEqual(['kor', 'familierad']);
  });

  test('leaves the given set as it was', () => {
    const linked = new Set(['kor']);
    linkTerms('familieråd', index, linked);
    expect([...linked]).toEqual(['kor']);
  });

  test('links first uses over the texts of a page', () => {
    const { segments, linked } = linkFirstUses(['Familieråd.', 'Familieråd og enetiltak.', 'Enetiltak.'], index);
    expect(segments.map(show)).toEqual(['[Familieråd]familierad.', 'Familieråd og [enetiltak]enetiltak.', 'Enetiltak.']);
    expect([...linked]).toEqual(['familierad', 'enetiltak']);
  });

  test('without terms the text stays whole', () => {
    expect(linkTerms('enetiltak', termIndex([])).segments).toEqual([{ text: 'enetiltak' }]);
  });

  test('the segments are the text', () => {
    const text = 'Enetiltak, akutt familieråd (KOR) og YLS/CMI: ASEBA.';
    expect(linkTerms(text, index).segments.map((s) => s.text).join('')).toBe(text);
  });
});

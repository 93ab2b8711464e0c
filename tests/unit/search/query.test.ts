import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';
import { readAddress, writeAddress } from '../../../src/search/address.ts';

describe('a query is taken apart', () => {
  test.each([
    ['når skal kartleggingsrapporten være ferdig', ['kartleggingsrapporten', 'ferdig']],
    ['hvem kaller inn til møtet?', ['kaller', 'møtet']],
    ['korleis skal barnet medverke', ['barnet', 'medverke']],
    ['hvor ofte skal planen evalueres', ['planen', 'evalueres']],
    ['tiltak, tiltak og tiltak', ['tiltak']],
  ])('«%s» is about %j', (raw, terms) => expect(parseQuery(raw).terms).toEqual(terms));

  test('small words stay when there is nothing else', () => expect(parseQuery('hva skal jeg').terms).toEqual(['hva', 'skal', 'jeg']));
  test('an empty query is empty', () => expect(parseQuery('  ?! ')).toMatchObject({ terms: [], ids: [], laws: [] }));

  test.each([['K5.3', ['K5.3']], ['k5b', ['K5b']], ['K 5.3', ['K5.3']], ['se K5.3 og m7', ['K5.3', 'M7']], ['M7.', ['M7']], ['covid19', []], ['uke 8', []]])(
    '«%s» names %j', (raw, ids) => expect(parseQuery(raw).ids).toEqual(ids));

  test.each([['§ 1-4', ['1-4']], ['bvl 4‑2 akutt', ['4-2']], ['Rundskriv Q-24', ['q-24']], ['4-6 andre ledd', ['4-6']], ['12-18 år', ['12-18']], ['uke 18', []]])(
    '«%s» names the paragraphs %j', (raw, laws) => expect(parseQuery(raw).laws).toEqual(laws));

  test.each([
    ['når er fristen', { time: true, actor: false, meaning: false }], ['hvor ofte møtes vi', { time: true, actor: false, meaning: false }],
    ['hvem skriver referat', { time: false, actor: true, meaning: false }], ['hva er et enetiltak', { time: false, actor: false, meaning: true }],
    ['kven har ansvaret', { time: false, actor: true, meaning: false }], ['hva gjør vi', { time: false, actor: false, meaning: false }],
    ['fristelser', { time: false, actor: false, meaning: false }],
  ])('«%s» asks for %j', (raw, intent) => expect(parseQuery(raw).intent).toMatchObject(intent));
});

describe('a search stands in its address', () => {
  test.each([
    [{ query: 'møte', filters: {} }, 'q=m%C3%B8te'],
    [{ query: '§ 1-4', filters: { type: 'krav', role: 'påtalemyndighet' } }, 'q=%C2%A7+1-4&type=krav&rolle=p%C3%A5talemyndighet'],
    [{ query: '', filters: {} }, ''],
  ] as const)('%j ⇄ ?%s', (search, address) => {
    expect(writeAddress(search)).toBe(address);
    expect(readAddress(new URLSearchParams(address))).toEqual(search);
  });
});

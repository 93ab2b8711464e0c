import { describe, expect, test } from 'vitest';
import { groupOfAct } from '../../../src/domain/act-groups.ts';
import { type Act, anchorOf, byPlaceInAct, describeReference, groupReferences, keepTogether, publishedAt, type Reference } from '../../../src/domain/law.ts';

const act = (a: Partial<Act> & Pick<Act, 'id' | 'short'>): Act => ({ name: a.short, kind: 'lov', status: 'gjeldende', called: [a.short], ...a });
const ACTS: Act[] = [
  act({ id: 'bvl-2021', short: 'barnevernsloven', url: 'https://lovdata.no/lov/2021-06-18-97', paragraphUrl: 'https://lovdata.no/lov/2021-06-18-97/%C2%A7{p}' }),
  act({ id: 'bvl-1992', short: 'barnevernloven av 1992', status: 'opphevet', url: 'https://lovdata.no/dokument/NLO/lov/1992-07-17-100' }),
  act({ id: 'fvl', short: 'forvaltningsloven', status: 'ukjent', url: 'https://lovdata.no/lov/1967-02-10', paragraphUrl: 'https://lovdata.no/lov/1967-02-10/%C2%A7{p}' }),
  act({ id: 'q-24', short: 'rundskriv Q-24 fra 2005', kind: 'rundskriv', status: 'erstattet' }),
  act({ id: 'nou', short: 'NOU 2016:16', kind: 'forslag', status: 'historisk' }),
];
const actOf = (id: string): Act => ACTS.find((a) => a.id === id) as Act;
const see = (ref: Reference) => describeReference(ref, actOf(ref.act));

describe('a reference as a reader meets it', () => {
  test.each<[Reference, string, string]>([
    [{ act: 'bvl-2021', paragraph: '4-2' }, 'barnevernsloven § 4-2', 'bvl-2021-4-2'],
    [{ act: 'bvl-2021', paragraph: '5-1', part: 'bokstav a til g' }, 'barnevernsloven § 5-1 bokstav a til g', 'bvl-2021-5-1'],
    [{ act: 'bvl-2021', chapter: '4' }, 'barnevernsloven kapittel 4', 'bvl-2021-kap-4'],
    [{ act: 'bvl-2021' }, 'barnevernsloven', 'bvl-2021'],
    [{ act: 'bvl-1992', paragraph: '4-6' }, '§ 4-6 i barnevernloven av 1992 (opphevet)', 'bvl-1992-4-6'],
    [{ act: 'bvl-1992', paragraph: '4-6', part: 'andre ledd' }, '§ 4-6 andre ledd i barnevernloven av 1992 (opphevet)', 'bvl-1992-4-6'],
    [{ act: 'bvl-1992', paragraph: '4-12', uncertain: true }, 'trolig § 4-12 i barnevernloven av 1992 (opphevet)', 'bvl-1992-4-12'],
    [{ act: 'bvl-1992', part: 'ansvarsfordelingen' }, 'ansvarsfordelingen i barnevernloven av 1992 (opphevet)', 'bvl-1992'],
    [{ act: 'bvl-1992' }, 'barnevernloven av 1992 (opphevet)', 'bvl-1992'],
    [{ act: 'fvl', paragraph: '13 b', part: 'første ledd nr. 3' }, 'forvaltningsloven § 13 b første ledd nr. 3', 'fvl-13-b'],
    [{ act: 'q-24' }, 'rundskriv Q-24 fra 2005 (erstattet)', 'q-24'],
    [{ act: 'nou' }, 'NOU 2016:16', 'nou'],
  ])('%j is «%s» at #%s', (ref, label, anchor) => {
    expect(see(ref)).toMatchObject({ label, anchor });
    expect(anchorOf(ref)).toBe(anchor);
  });

  test('a repealed act is never named without its mark', () => {
    expect(see({ act: 'bvl-1992', paragraph: '4-6' }).label).toMatch(/1992 \(opphevet\)$/);
  });

  test('another act than the one referred to is an error', () => {
    expect(() => describeReference({ act: 'bvl-1992' }, actOf('bvl-2021'))).toThrow('Henvisningen gjelder bvl-1992, ikke bvl-2021.');
  });
});

test('each act is named once, before or after its places, in the order of the references', () => {
  const refs = [{ act: 'bvl-1992', paragraph: '4-6' }, { act: 'bvl-2021', paragraph: '4-2' }, { act: 'bvl-1992', paragraph: '4-12' }, { act: 'bvl-1992', paragraph: '4-6' }, { act: 'nou' }].map(see);
  expect(groupReferences(refs, actOf).map((g) => g.before + g.references.map((r) => r.place).join(', ') + g.after)).toEqual([
    '§ 4-6, § 4-12 i barnevernloven av 1992 (opphevet)', 'barnevernsloven § 4-2', 'NOU 2016:16',
  ]);
});

test.each<[Reference, string | undefined]>([
  [{ act: 'bvl-2021', paragraph: '4-2' }, 'https://lovdata.no/lov/2021-06-18-97/%C2%A74-2'],
  [{ act: 'fvl', paragraph: '13 b' }, 'https://lovdata.no/lov/1967-02-10/%C2%A713b'],
  [{ act: 'bvl-2021', chapter: '4' }, 'https://lovdata.no/lov/2021-06-18-97'],
  [{ act: 'bvl-1992', paragraph: '4-6' }, 'https://lovdata.no/dokument/NLO/lov/1992-07-17-100'],
  [{ act: 'q-24' }, undefined],
])('%j is published at %s', (ref, url) => {
  expect(publishedAt(actOf(ref.act), ref)).toBe(url);
});

test('places stand as in the act: a chapter before its paragraphs, 4-9 before 4-12', () => {
  const refs: Reference[] = ['4-12', '15-9', '4-9', '1-4', '13 b'].map((paragraph) => ({ act: 'x', paragraph }));
  expect([...refs, { act: 'x', chapter: '4' }].sort(byPlaceInAct).map((r) => r.paragraph ?? `kap ${r.chapter}`)).toEqual(['1-4', 'kap 4', '4-9', '4-12', '13 b', '15-9']);
});

test.each([
  ['bvl-2021', 'barnevernsloven'], ['bvl-1992', 'loven1992'], ['fvl', 'regelverk'], ['q-24', 'opphevet'], ['nou', 'dokumenter'],
])('%s stands in the part «%s»', (id, group) => {
  expect(groupOfAct(actOf(id))).toBe(group);
});

test('a paragraph sign keeps to its number', () => {
  expect(keepTogether('§ 4-6 og § 4-12')).toBe('§\u00a04-6 og §\u00a04-12');
});

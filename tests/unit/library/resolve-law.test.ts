import { expect, test } from 'vitest';
import { readContent } from '../../../src/library/read-content.ts';
import { resolveGuideline } from '../../../src/library/resolve.ts';
import type { LawFile } from '../../../src/schemas/law.ts';

/** The faultless base, with one law reference on one source point and what explains it. */
function withLaw(id: string, as: string, refs: LawFile['citations'][number]['refs']) {
  const content = readContent('tests/fixtures/check/base');
  const file = content.register.find((f) => f.value.points.some((p) => p.id === id));
  const point = file?.value.points.find((p) => p.id === id);
  const law = content.law[0]?.value;
  if (!file || !point || !law) throw new Error('the base has changed');
  point.law = [as];
  if (refs.length) law.citations.push({ as, source: file.value.source, refs });
  law.renamed.push({ was: 'fylkesnemnda', forms: ['fylkesnemnda'], now: 'barneverns- og helsenemnda', since: 'fra 2023' });
  return content;
}
const pointOf = (content: ReturnType<typeof withLaw>, id: string) => resolveGuideline(content).points.find((p) => p.id === id);

test('a statement shows what the references of its source points refer to', () => {
  const point = pointOf(withLaw('maal-1', '§ 4-6, 2. ledd', [{ act: 'bvl-1992', paragraph: '4-6', part: 'andre ledd' }]), 'M1.1');
  expect(point?.lawRefs.map((r) => r.label)).toEqual(['§ 4-6 andre ledd i barnevernloven av 1992 (opphevet)']);
});

test('a reference that nothing explains stops the build', () => {
  expect(() => pointOf(withLaw('maal-1', '§ 4-6', []), 'M1.1')).toThrow('Kildepunkt maal-1 viser til «§ 4-6», som mangler i content/lov/.');
});

test('an act that is not there stops the build', () => {
  expect(() => pointOf(withLaw('maal-1', '§ 4-6', [{ act: 'tull', paragraph: '4-6' }]), 'M1.1')).toThrow('Henvisningen «§ 4-6» viser til loven «tull», som mangler i content/lov/.');
});

test.each([['M1.1', ['fylkesnemnda']], ['K1.1', []]])('the name of today stands beside the old one where all sources are older (%s)', (id, names) => {
  const content = withLaw('maal-1', '§ 4-6', [{ act: 'bvl-1992', paragraph: '4-6' }]);
  for (const page of content.pages) for (const section of page.value.sections) for (const point of section.points) point.text += ' Saken går til fylkesnemnda.';
  expect(pointOf(content, id)?.renamed.map((r) => r.was)).toEqual(names);
});

test('a disagreement for the list alone is not shown at statements', () => {
  const content = readContent('tests/fixtures/check/base');
  content.divergences.push({ file: 'content/ulikt/u.yaml', lineOf: () => 1, value: [
    { id: 'U1', kind: 'feil', title: 'En skrivefeil', text: 'En skrivefeil.', sources: ['akutt-1'], onlyList: true },
    { id: 'U2', kind: 'uklart', title: 'Noe er uklart', text: 'Noe er uklart.', sources: ['akutt-1'] },
  ] });
  expect(pointOf(content, 'K1.1')?.disagreements.map((d) => d.id)).toEqual(['U2']);
});

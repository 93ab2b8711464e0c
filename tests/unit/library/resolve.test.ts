import { expect, test } from 'vitest';
import { addressOf } from '../../../src/domain/guideline.ts';
import { readContent } from '../../../src/library/read-content.ts';
import { addressOfFile, resolveGuideline } from '../../../src/library/resolve.ts';
import { exportPoints } from '../../../src/exports/points.ts';

const base = () => readContent('tests/fixtures/check/base');

test.each([
  ['content/krav/medvirkning.yaml', '/krav/medvirkning/'],
  ['content/forlop/akutt/index.yaml', '/forlop/akutt/'],
  ['content/kvalitetsmaal/index.yaml', '/kvalitetsmaal/'],
])('%s has the address %s', (file, address) => {
  expect(addressOfFile(file)).toBe(address);
});

test('a statement takes kind, actors and address from its sources and its page', () => {
  const point = resolveGuideline(base()).points.find((p) => p.id === 'K1.1');
  expect(point).toMatchObject({ kind: 'norm', normative: true, actors: ['barnevernstjenesten'], strength: 'skal' });
  expect(point && addressOf(point.page, point.id)).toBe('/krav/krav-1/#K1.1');
});

test('a reference that dangles stops the build, and says where', () => {
  const content = base();
  const point = content.pages[0]?.value.sections[0]?.points[0];
  if (point) point.sources = ['finnes-ikke'];
  expect(() => resolveGuideline(content)).toThrow('Punkt K1.1 viser til «finnes-ikke», som ikke finnes i kilderegisteret.');
});

test('the open data names each field and puts the base path before the address', () => {
  const [record] = exportPoints(resolveGuideline(base()), (address) => `/veileder${address}`);
  expect(record).toEqual({
    id: 'K1.1', url: '/veileder/krav/krav-1/#K1.1', text: 'Barnevernstjenesten skal følge krav 1.', strength: 'skal', kind: 'norm',
    actors: ['barnevernstjenesten'], pathway: null, phase: null, timing: null, law: [], sources: ['akutt-1'],
  });
});

import { describe, expect, test } from 'vitest';
import { kravPhases, kravThroughout } from '../../../../src/domain/krav-phases.ts';
import type { Page, Section } from '../../../../src/domain/guideline.ts';
import { isPhasePage, phaseTasks, sharedPhasePage } from '../../../../src/domain/phase-tasks.ts';
import { makePoint } from './make-point.ts';

const kravPage = (id: string, sections: Partial<Section>[]): Page => ({
  ...makePoint({ id: `${id}.1`, page: { type: 'krav', pathway: undefined } }).page, id,
  sections: sections.map((s, i) => ({ id: `${id}${'abc'[i]}`, heading: '', points: [], gaps: [], tables: [], ...s })),
});

describe('the krav by phase', () => {
  const pages = [
    kravPage('K2', [{ points: [makePoint({ id: 'K2.1', phase: 'akuttsituasjonen' }), makePoint({ id: 'K2.2', phase: 'alle' }), makePoint({ id: 'K2.3', normative: false, phase: 'alle' })] }]),
    kravPage('K4', [{ phase: 'forberedende', gaps: [{ heading: 'Forberedende fase', sources: [] }] }, { gaps: [{ heading: 'Begrunnelse', sources: [] }] }]),
  ];

  test('show their own statements and the headings without text, phase by phase', () => {
    expect(kravPhases(pages).map((v) => [v.phase, v.pointCount, v.gapCount, v.parts.map((p) => p.page.id)])).toEqual([
      ['forberedende', 0, 1, ['K4']], ['akuttsituasjonen', 1, 0, ['K2']], ['oppfølgende', 0, 0, []],
    ]);
  });

  test('and once what holds in all phases, without mere explanation', () => {
    expect(kravThroughout(pages).map((p) => p.points.map((x) => x.id))).toEqual([['K2.2']]);
  });
});

describe('the tasks of a phase page', () => {
  const inntak = makePoint({ id: 'A1.1', phase: 'inntak', page: { phase: 'inntak' } });
  const role = makePoint({ id: 'A4.8', phase: 'inntak', actors: ['leder'] });
  const points = [
    inntak, role, { ...makePoint({ id: 'A1.2', kind: 'background', phase: 'inntak' }), page: inntak.page },
    makePoint({ id: 'A4.9', phase: 'overgang' }), makePoint({ id: 'B4.1', phase: 'inntak', page: { pathway: 'behandling' } }),
  ];

  test('are its own and those of the same phase elsewhere in the pathway', () => {
    const { own, elsewhere } = phaseTasks(points, inntak.page);
    expect([own, elsewhere].map((l) => l.map((p) => p.id))).toEqual([['A1.1'], ['A4.8']]);
  });

  test('belong to a page of one phase, not to a theme or to all phases', () => {
    expect(isPhasePage(inntak.page)).toBe(true);
    expect(isPhasePage(role.page)).toBe(false);
    expect(isPhasePage({ ...inntak.page, phase: 'alle' })).toBe(false);
    expect(isPhasePage({ ...inntak.page, type: 'krav' })).toBe(false);
  });

  test('point to the same phase in part 1, which points nowhere', () => {
    const shared: Page = { ...inntak.page, id: 'F4', pathway: 'felles' };
    expect(sharedPhasePage([shared, inntak.page], inntak.page)).toBe(shared);
    expect(sharedPhasePage([shared], shared)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { criteriaOf } from '../../../../src/domain/assessment/criteria-of.ts';
import type { Guideline, Page, Point } from '../../../../src/domain/guideline.ts';
import { loadGuideline } from '../../../../src/library/guideline.ts';

type Draft = Partial<Pick<Point, 'kind' | 'strength' | 'actors' | 'normative'>> & { text?: string };

/** A page with these sections of points; only what the rule looks at is filled in. */
function page(id: string, ...sections: Draft[][]): Page {
  const result = { id, title: `Side ${id}`, sections: [] } as unknown as Page;
  let n = 0;
  result.sections = sections.map((drafts) => ({
    points: drafts.map((d) => ({ id: `${id}.${++n}`, text: `Tekst ${n}`, kind: 'norm', strength: 'skal', normative: true, actors: [], page: result, ...d })),
  })) as unknown as Page['sections'];
  return result;
}
const of = (...pages: Page[]) => criteriaOf({ pages } as unknown as Guideline);
const ids = (result: ReturnType<typeof of>, core: boolean) => result.criteria.filter((c) => c.core === core).map((c) => c.id);

describe('what a service is assessed against', () => {
  test('the first section of a krav is its core, the rest is there for those who go deeper', () => {
    const result = of(page('K5', [{}, {}], [{ strength: 'bør' }]));
    expect(ids(result, true)).toEqual(['K5.1', 'K5.2']);
    expect(ids(result, false)).toEqual(['K5.3']);
  });

  test.each<[string, Draft, boolean]>([
    ['a possibility', { strength: 'kan', text: 'Kommunen kan velge bakvakt.' }, false],
    ['a prohibition', { strength: 'kan', text: 'Kommunen kan ikke overlate ansvaret.' }, true],
    ['a prohibition with a phrase in between', { strength: 'kan', text: 'Tjenesten kan etter Bufdirs tolkning ikke overlate ansvaret.' }, true],
    ['a possibility followed by a «not» in another clause', { strength: 'kan', text: 'Kommunen kan velge bakvakt, men ikke privat telefon.' }, false],
    ['background', { normative: false }, false],
    ['the duty of an authority outside', { actors: ['statsforvalteren'] }, false],
    ['a duty shared with an authority outside', { actors: ['statsforvalteren', 'kommunen'] }, true],
    ['a duty of nobody named', { actors: [] }, true],
  ])('%s', (_, draft, isCriterion) => {
    expect(of(page('K1', [{}, draft])).criteria.map((c) => c.id).includes('K1.2')).toBe(isCriterion);
  });

  test('in the preparedness pages the points that bind or advise are core, wherever they stand', () => {
    const result = of(page('V1', [{ strength: 'beskrevet' }], [{ strength: 'anbefales' }]));
    expect([ids(result, true), ids(result, false)]).toEqual([['V1.2'], ['V1.1']]);
  });

  test('a page that demands nothing is not asked about', () => {
    expect(of(page('V6', [{ strength: 'beskrevet' }])).groups).toEqual([]);
  });

  test('a goal is one criterion under the page id, and its indicators are counts', () => {
    const result = of(page('M7', [{ kind: 'quality-goal', text: 'Målet.' }], [{ kind: 'indicator', text: 'Indikatoren.' }]));
    expect(result.criteria).toMatchObject([{ id: 'M7', group: 'M7', text: 'Målet.', core: true }]);
    expect(result.indicators).toEqual([{ id: 'M7.2', goal: 'M7', text: 'Indikatoren.' }]);
  });

  test('a goal page without a goal stops the build', () => {
    expect(() => of(page('M7', [{}]))).toThrow('M7');
  });
});

describe('on the real content', () => {
  const catalog = criteriaOf(loadGuideline());
  test('there are 9 krav and 10 goals, in order, and every group has a core', () => {
    expect(catalog.groups.filter((g) => g.set === 'krav').map((g) => g.id)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9']);
    expect(catalog.groups.filter((g) => g.set === 'kvalitetsmaal').map((g) => g.id)).toEqual(['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10']);
    for (const g of catalog.groups) expect(catalog.criteria.some((c) => c.group === g.id && c.core), g.id).toBe(true);
  });
  test('a leader can finish: the core holds no more than 60 criteria', () => {
    expect(catalog.criteria.filter((c) => c.core).length).toBeLessThanOrEqual(60);
  });
  test('no id is asked twice', () => {
    const all = [...catalog.criteria, ...catalog.indicators].map((c) => c.id);
    expect(new Set(all).size).toBe(all.length);
  });
  test('the krav begin with the section that states the demand', () => {
    for (const p of loadGuideline().pages.filter((x) => /^K[1-9]$/.test(x.id))) expect(p.sections[0]?.heading).toMatch(/^Dette kreves/);
  });
});

import { expect, test } from 'vitest';
import { loadGuideline } from '../../../src/library/guideline.ts';
import { targetOf } from '../../../src/library/targets.ts';
import { allTerms, linkableTerms, linkPoints, pagesUsing } from '../../../src/library/terms.ts';

test('«ord:» leads to the entry in the glossary', () => {
  expect(targetOf('ord:enetiltak')).toEqual({ id: 'ord:enetiltak', address: '/ordliste/#enetiltak', title: 'enetiltak', label: 'enetiltak (ordlisten)' });
  expect(() => targetOf('ord:tryllestav')).toThrow('ord:tryllestav');
});

test('terms stand in Norwegian alphabetical order', () => {
  const names = allTerms().map((t) => t.term);
  expect(names.length).toBeGreaterThanOrEqual(120);
  expect(names.indexOf('tvangsparagrafen')).toBeLessThan(names.indexOf('utviklingssamtale'));
  expect(names).toEqual([...names].sort(new Intl.Collator('nb').compare));
});

test('everyday words are in the glossary, but are not linked', () => {
  const everyday = allTerms().filter((t) => !t.link);
  expect(everyday.map((t) => t.id)).toContain('barnevernstjenesten');
  for (const term of everyday) expect([...linkableTerms().ids.values()], term.id).not.toContain(term.id);
});

test('each term is linked at most once on a page, and no text is lost', () => {
  for (const page of loadGuideline().pages) {
    const points = page.sections.flatMap((s) => s.points);
    const { texts, terms } = linkPoints(points);
    const links = [...texts.values()].flat().flatMap((s) => s.term ?? []);
    expect(links.length, page.id).toBe(new Set(links).size);
    expect(new Set(terms.map((t) => t.id)), page.id).toEqual(new Set(links));
    for (const point of points) expect(texts.get(point.id)?.map((s) => s.text).join(''), point.id).toBe(point.text);
  }
});

test('the glossary knows the pages that use a term', () => {
  expect(pagesUsing('enetiltak').map((p) => p.address)).toContain('/forlop/felles/enetiltak/');
});

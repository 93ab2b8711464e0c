import { expect, test } from 'vitest';
import { attribute, readSite, textOf } from '../../scripts/check-build/site.ts';
import { loadGuideline } from '../../src/library/guideline.ts';
import { allUses, leftOutReason } from '../../src/library/register.ts';

const site = readSite('dist');
const { register, points, disagreements } = loadGuideline();
const at = new Map(site.pages.map((p) => [p.address, p]));
const row = (address: string, id: string) => at.get(address)?.elements.find((e) => attribute(e, 'id') === id);
const links = (address: string, id: string): string[] => {
  const element = row(address, id);
  return element ? (at.get(address)?.elements ?? []).filter((e) => { let n = e.parentNode; while (n && n !== element && 'parentNode' in n) n = n.parentNode; return n === element; }).flatMap((e) => attribute(e, 'href') ?? []) : [];
};
const text = (address: string, id: string): string => { const e = row(address, id); return e ? textOf(e).replace(/\s+/g, ' ') : ''; };

test('every source point has its row in the register, which leads to where it stands or says why it does not', () => {
  for (const point of register.values()) {
    const address = `/kilder/register/${point.chapter}/`;
    const uses = (allUses().get(point.id) ?? []).map((u) => u.address);
    expect(row(address, point.id), point.id).toBeDefined();
    if (uses.length) expect(links(address, point.id), point.id).toEqual(expect.arrayContaining(uses));
    else expect(text(address, point.id)).toContain(leftOutReason(point.id)?.replace(/\s+/g, ' '));
  }
});

test('every statement leads back to its source points, to the law it rests on and to what the sources disagree about', () => {
  for (const point of points) {
    const expected = [
      ...point.sources.map((s) => `/kilder/register/${s.chapter}/#${s.id}`), ...point.lawRefs.map((r) => `/lov/#${r.anchor}`), ...point.disagreements.map((d) => `/kildene-sier-ulikt/#${d.id}`),
    ];
    expect(links(point.page.address, point.id), point.id).toEqual(expect.arrayContaining(expected));
  }
});

test('a statement that rests on the act of 1992 says so beside its text', () => {
  const old = points.filter((p) => p.lawRefs.some((r) => r.act === 'bvl-1992'));
  expect(old.length).toBeGreaterThan(20);
  for (const point of old) expect(text(point.page.address, point.id), point.id).toContain('barnevernloven av 1992 (opphevet)');
});

test('every disagreement is listed with its places', () => {
  for (const d of disagreements) expect(links('/kildene-sier-ulikt/', d.id).filter((l) => l.startsWith('/kilder/register/')).length, d.id).toBeGreaterThan(0);
});

test('what rests on a paragraph is listed under it', () => {
  for (const point of points) for (const ref of point.lawRefs.filter((r) => r.paragraph)) {
    expect(links('/lov/', ref.anchor), `${ref.anchor} ${point.id}`).toContain(`${point.page.address}#${point.id}`);
  }
});

import type { Page, SourcePoint } from '../domain/guideline.ts';
import type { SourceId } from '../domain/sources.ts';
import { allGroups, type Group } from './navigation.ts';
import { allUses, leftOutReason, pointsOf } from './register.ts';

/** The pages that rest on a document, by group, with how many of their statements do. */
export function pagesOfSource(source: SourceId): { group: Group; pages: { page: Page; count: number }[] }[] {
  const restsOnIt = ({ sources }: { sources: SourcePoint[] }) => sources.some((s) => s.source === source);
  const countOn = (page: Page) => page.sections.flatMap((s) => [...s.points, ...s.gaps]).filter(restsOnIt).length;
  return allGroups().flatMap((group) => {
    const pages = group.pages.map((page) => ({ page, count: countOn(page) })).filter(({ count }) => count > 0);
    return pages.length ? [{ group, pages }] : [];
  });
}

/** Source points that the site leaves out, with the reason. */
export const leftOutOf = (source: SourceId): { point: SourcePoint; reason: string }[] =>
  pointsOf(source).flatMap((point) => {
    const reason = allUses().has(point.id) ? undefined : leftOutReason(point.id);
    return reason ? [{ point, reason }] : [];
  });

/** Headings that the document has, but whose text is not in our capture of it. */
export const emptyHeadingsOf = (source: SourceId): SourcePoint[] => pointsOf(source).filter((p) => p.kind === 'heading-only');

/** Source points that we changed in the register after it was handed over, one entry a change. */
export function mendedOf(source: SourceId): { reason: string; points: SourcePoint[] }[] {
  const mended = new Map<string, SourcePoint[]>();
  for (const point of pointsOf(source)) if (point.mended) mended.set(point.mended, [...(mended.get(point.mended) ?? []), point]);
  return [...mended].map(([reason, points]) => ({ reason, points }));
}

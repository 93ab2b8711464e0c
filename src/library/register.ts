import { addressOf, type SourcePoint } from '../domain/guideline.ts';
import type { SourceId } from '../domain/sources.ts';
import { loadContent, loadGuideline } from './guideline.ts';

/** Where a source point is used: a statement's or heading's id and address. */
export interface Use { id: string; address: string }
let uses: Map<string, Use[]> | undefined;

/** Register id → every place of the site that rests on it. */
export function allUses(): ReadonlyMap<string, Use[]> {
  if (uses) return uses;
  uses = new Map();
  const add = (source: SourcePoint, use: Use) => uses?.set(source.id, [...(uses.get(source.id) ?? []), use]);
  for (const page of loadGuideline().pages) {
    for (const section of page.sections) {
      for (const point of section.points) for (const s of point.sources) add(s, { id: point.id, address: addressOf(page, point.id) });
      for (const gap of section.gaps) for (const s of gap.sources) add(s, { id: section.id, address: addressOf(page, section.id) });
    }
  }
  return uses;
}

/** Why a source point is left out, or undefined. */
export const leftOutReason = (id: string): string | undefined =>
  loadContent().leftOut.flatMap((f) => f.value).find((l) => l.id === id)?.reason;

export interface Chapter { id: string; source: SourceId; title: string; points: SourcePoint[] }

/** The parts the register of a document is kept in, in the document's order. */
export const chaptersOf = (source: SourceId): Chapter[] => allChapters().filter((c) => c.source === source);

export function allChapters(): Chapter[] {
  const { register } = loadGuideline();
  const chapters = new Map<string, Chapter>();
  for (const point of register.values()) {
    const known = chapters.get(point.chapter);
    if (known) known.points.push(point);
    else chapters.set(point.chapter, { id: point.chapter, source: point.source, title: point.section[0] ?? point.chapter, points: [point] });
  }
  return [...chapters.values()].sort((a, b) => (a.points[0]?.lines[0] ?? 0) - (b.points[0]?.lines[0] ?? 0));
}

/** How many of a document's points the site covers. */
export function coverageOf(source: SourceId): { total: number; covered: number; leftOut: number } {
  const points = [...loadGuideline().register.values()].filter((p) => p.source === source);
  const covered = points.filter((p) => allUses().has(p.id)).length;
  return { total: points.length, covered, leftOut: points.filter((p) => !allUses().has(p.id) && leftOutReason(p.id)).length };
}


import { addressOf, type SourcePoint } from '../domain/guideline.ts';
import type { SourceId } from '../domain/sources.ts';
import { loadContent, loadGuideline } from './guideline.ts';
import { tableOf } from './tables.ts';

/** Where a source point is used: the id and address of a statement, a table or a heading. */
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
      for (const id of section.tables) for (const s of tableOf(id).sources) add(s, { id, address: addressOf(page, id) });
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

export interface Coverage { total: number; covered: number; leftOut: number }

/** How many of some source points the site covers. */
export function coverageOfPoints(points: readonly SourcePoint[]): Coverage {
  const rest = points.filter((p) => !allUses().has(p.id));
  return { total: points.length, covered: points.length - rest.length, leftOut: rest.filter((p) => leftOutReason(p.id)).length };
}

/** Every point of a document, in the order of its parts. */
export const pointsOf = (source: SourceId): SourcePoint[] => chaptersOf(source).flatMap((c) => c.points);

export const coverageOf = (source: SourceId): Coverage => coverageOfPoints(pointsOf(source));

/** A run of points under one heading of the document. */
export interface RegisterSection { heading: string; points: SourcePoint[] }

/** A part's points under the headings they stand under, in the document's order. A heading may come back after a footnote. */
export function sectionsOf(chapter: Chapter): RegisterSection[] {
  const sections: RegisterSection[] = [];
  for (const point of chapter.points) {
    const heading = point.section.slice(1).join(' › ') || (point.section[0] ?? chapter.title);
    const last = sections.at(-1);
    if (last?.heading === heading) last.points.push(point);
    else sections.push({ heading, points: [point] });
  }
  return sections;
}

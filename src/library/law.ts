import type { Point, SourcePoint } from '../domain/guideline.ts';
import { type Act, byPlaceInAct, groupReferences, type LawReference, type ReferenceGroup } from '../domain/law.ts';
import type { SourceId } from '../domain/sources.ts';
import type { Concordance } from '../schemas/law.ts';
import { loadContent, loadGuideline } from './guideline.ts';
import { inWorkOrder } from './navigation.ts';

/** Acts and other documents, in the order of content/lov/. */
export const allActs = (): Act[] => loadContent().law.flatMap((f) => f.value.acts);

/** Throws on an unknown id. */
export function actOf(id: string): Act {
  const found = allActs().find((a) => a.id === id);
  if (!found) throw new Error(`Loven «${id}» finnes ikke i content/lov/.`);
  return found;
}

/** References as they are written beside a statement: each act named once. */
export const groupsOf = (refs: readonly LawReference[]): ReferenceGroup[] => groupReferences(refs, actOf);

/** The confirmed links from the act of 1992. There are no others. */
export const allConcordances = (): Concordance[] => loadContent().law.flatMap((f) => f.value.concordance);

/** A paragraph or chapter of an act, or the act as a whole, and what rests on it. */
export interface Place { anchor: string; reference: LawReference; points: Point[]; register: SourcePoint[]; notes: string[] }

/** What rests on each place of an act, in the act's order. Places that differ only by sentence or letter stand together. */
export function placesOf(act: Act): Place[] {
  const { register, points } = loadGuideline();
  const places = new Map<string, Place>();
  for (const source of register.values()) {
    for (const reference of source.lawRefs.filter((r) => r.act === act.id)) {
      const place = places.get(reference.anchor) ?? { anchor: reference.anchor, reference, points: [], register: [], notes: [] };
      places.set(reference.anchor, place);
      if (!place.register.includes(source)) place.register.push(source);
      for (const note of notesOf(source, reference)) if (!place.notes.includes(note)) place.notes.push(note);
    }
  }
  for (const place of places.values()) place.points = inWorkOrder(points.filter((p) => p.sources.some((s) => place.register.includes(s))));
  return [...places.values()].sort((a, b) => byPlaceInAct(a.reference, b.reference));
}

const notesOf = (source: SourcePoint, reference: LawReference): string[] =>
  loadContent().law.flatMap((f) => f.value.citations)
    .filter((c) => c.note && c.source === source.source && source.law.includes(c.as) && c.refs.some((r) => r.act === reference.act && r.paragraph === reference.paragraph))
    .map((c) => c.note as string);

/** The documents that a source refers to, with how many of its points do so. */
export function actsOfSource(source: SourceId): { act: Act; count: number }[] {
  const mine = [...loadGuideline().register.values()].filter((p) => p.source === source);
  return allActs().map((act) => ({ act, count: mine.filter((p) => p.lawRefs.some((r) => r.act === act.id)).length })).filter((a) => a.count > 0);
}

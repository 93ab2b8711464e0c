import { keysOf } from './closed-list.ts';
import { SOURCE_IDS, type SourceId } from './sources.ts';

/** What is the matter between the sources, or with one of them. In the order a reader is served by. */
export const DISAGREEMENT_KINDS = {
  motsigelse: { title: 'Sier ulikt', about: 'To steder i kildene sier ikke det samme.' },
  uklart: { title: 'Uklart', about: 'Teksten kan leses på mer enn én måte, eller noe er ikke sagt.' },
  feil: { title: 'Feil', about: 'Skrivefeil, gale tall, gjentakelser og henvisninger som ikke stemmer.' },
  utdatert: { title: 'Eldre ordning', about: 'Noe er endret etter at kilden ble skrevet.' },
  mangler: { title: 'Mangler i opptaket', about: 'Kilden har mer enn teksten Fagleser bygger på.' },
} as const;
export type DisagreementKind = keyof typeof DISAGREEMENT_KINDS;
export const DISAGREEMENT_KIND_IDS = keysOf(DISAGREEMENT_KINDS);

/** Disagreements that concern one document, or several of them together, sorted by kind. */
export interface DisagreementGroup<D> { source: SourceId | 'mellom'; count: number; kinds: { kind: DisagreementKind; items: D[] }[] }

/** One group a document in the order of their standing, and one for what lies between documents. Empty groups are left out. */
export function groupDisagreements<D extends { kind: DisagreementKind; sources: string[] }>(all: readonly D[], sourceOf: (registerId: string) => SourceId): DisagreementGroup<D>[] {
  const groupOf = (d: D) => {
    const documents = new Set(d.sources.map(sourceOf));
    return documents.size === 1 ? [...documents][0] : 'mellom';
  };
  return [...SOURCE_IDS, 'mellom' as const].map((source) => {
    const mine = all.filter((d) => groupOf(d) === source);
    const kinds = DISAGREEMENT_KIND_IDS.map((kind) => ({ kind, items: mine.filter((d) => d.kind === kind) })).filter((k) => k.items.length > 0);
    return { source, count: mine.length, kinds };
  }).filter((g) => g.count > 0);
}

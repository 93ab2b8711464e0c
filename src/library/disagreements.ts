import { type DisagreementGroup, groupDisagreements } from '../domain/disagreements.ts';
import type { Disagreement, SourcePoint } from '../domain/guideline.ts';
import type { SourceId } from '../domain/sources.ts';
import { loadGuideline, sourcePoint } from './guideline.ts';

const register = (id: string): SourcePoint => sourcePoint(id, 'content/ulikt/');

/** Every disagreement, by the document it concerns. */
export const allDisagreements = (): DisagreementGroup<Disagreement>[] =>
  groupDisagreements(loadGuideline().disagreements, (id) => register(id).source);

/** Where in the sources a disagreement stands, in the documents' order. */
export const placesOfDisagreement = (d: Disagreement): SourcePoint[] => d.sources.map(register);

/** Disagreements that touch a source point. */
export const disagreementsAt = (registerId: string): Disagreement[] =>
  loadGuideline().disagreements.filter((d) => d.sources.includes(registerId));

/** How many disagreements touch a document. */
export const countOfSource = (source: SourceId): number =>
  loadGuideline().disagreements.filter((d) => d.sources.some((id) => register(id).source === source)).length;

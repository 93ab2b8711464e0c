import { type DisagreementGroup, groupDisagreements } from '../domain/disagreements.ts';
import type { Disagreement, SourcePoint } from '../domain/guideline.ts';
import type { SourceId } from '../domain/sources.ts';
import { loadGuideline } from './guideline.ts';

const register = (id: string): SourcePoint => {
  const found = loadGuideline().register.get(id);
  if (!found) throw new Error(`content/ulikt/ viser til «${id}», som ikke finnes i kilderegisteret. Kjør npm run check for å se alle feil.`);
  return found;
};

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

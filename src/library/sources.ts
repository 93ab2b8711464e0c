import type { SourceId } from '../domain/sources.ts';
import type { Source } from '../schemas/source.ts';
import { loadContent } from './guideline.ts';

/** The five documents, in the order of their standing. */
export const allSources = (): Source[] => loadContent().sources.flatMap((s) => s.value);

/** A document by its id; the schema guarantees that all five are there. */
export function sourceOf(id: SourceId): Source {
  const found = allSources().find((s) => s.id === id);
  if (!found) throw new Error(`content/kilder.yaml mangler kilden «${id}».`);
  return found;
}

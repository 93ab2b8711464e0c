import { describeReference, type LawReference } from '../domain/law.ts';
import type { SourceId } from '../domain/sources.ts';
import type { RegisterPoint } from '../schemas/register-point.ts';
import type { Content } from './read-content.ts';

/**
 * A function that tells what the law references of a source point refer to. It throws on a reference that no citation of
 * content/lov/ explains: the check reports them all, and no page may show one without its act.
 */
export function lawResolver(content: Content) {
  const acts = new Map(content.law.flatMap((f) => f.value.acts.map((a) => [a.id, a] as const)));
  const citations = new Map(content.law.flatMap((f) => f.value.citations.map((c) => [`${c.source} ${c.as}`, c] as const)));
  return (source: SourceId, point: Pick<RegisterPoint, 'id' | 'law'>): LawReference[] =>
    uniqueReferences(point.law.flatMap((as) => {
      const refs = citations.get(`${source} ${as}`)?.refs;
      if (!refs) throw new Error(`Kildepunkt ${point.id} viser til «${as}», som mangler i content/lov/. Kjør npm run check for å se alle feil.`);
      return refs.map((ref) => {
        const act = acts.get(ref.act);
        if (!act) throw new Error(`Henvisningen «${as}» viser til loven «${ref.act}», som mangler i content/lov/.`);
        return describeReference(ref, act);
      });
    }));
}

/** Each reference once, by what the reader sees of it. */
export const uniqueReferences = (refs: readonly LawReference[]): LawReference[] =>
  refs.filter((ref, i) => refs.findIndex((other) => other.label === ref.label) === i);

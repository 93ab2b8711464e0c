import { addressOf, type Guideline } from '../domain/guideline.ts';

/** The open list of statements, version 1. Fields are named one by one, so that nothing new leaks out unnoticed. */
export interface PointRecord {
  id: string;
  /** Opens the page at this very statement; from the site's root, base path included. */
  url: string;
  text: string;
  strength: string;
  kind: string;
  actors: string[];
  pathway: string | null;
  phase: string | null;
  timing: { type: string; min?: number; value: number | null; unit: string | null; from: string | null; every: string | null; text: string | null; caveat?: string } | null;
  /** What the references refer to, with the act: «§ 4-6 andre ledd i barnevernloven av 1992 (opphevet)». */
  law: string[];
  /** Ids in the source register. */
  sources: string[];
}

/** `href` puts the site's base path before an address. */
export const exportPoints = (guideline: Guideline, href: (address: string) => string): PointRecord[] =>
  guideline.points.map((p) => ({
    id: p.id,
    url: href(addressOf(p.page, p.id)),
    text: p.text,
    strength: p.strength,
    kind: p.kind,
    actors: p.actors,
    pathway: p.pathway ?? null,
    phase: p.phase ?? null,
    timing: p.timing
      ? {
          type: p.timing.type, ...(p.timing.min === undefined ? {} : { min: p.timing.min }),
          value: p.timing.value ?? null, unit: p.timing.unit ?? null, from: p.timing.from ?? null,
          every: p.timing.type === 'recurring' && p.timing.value ? `${p.timing.value} ${p.timing.unit}` : null,
          text: p.timing.text ?? null,
          ...(p.timing.caveat === undefined ? {} : { caveat: p.timing.caveat }),
        }
      : null,
    law: p.lawRefs.map((r) => r.label),
    sources: p.sources.map((s) => s.id),
  }));

import type { Actor } from '../domain/actors.ts';
import { addressOf, type Guideline } from '../domain/guideline.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Pathway, Phase } from '../domain/pathways.ts';
import type { Strength } from '../domain/strength.ts';
import type { Anchor, Timing, TimingType, Unit } from '../domain/timing.ts';

/** The open list of statements, version 1. Fields are named one by one, so that nothing new leaks out unnoticed. */
export interface PointRecord {
  id: string;
  /** Opens the page at this very statement; from the site's root, base path included. */
  url: string;
  text: string;
  strength: Strength;
  kind: Kind;
  actors: Actor[];
  pathway: Pathway | null;
  phase: Phase | null;
  timing: TimingRecord | null;
  /** What the references refer to, with the act: «§ 4-6 andre ledd i barnevernloven av 1992 (opphevet)». */
  law: string[];
  /** Ids in the source register. */
  sources: string[];
}

export interface TimingRecord {
  type: TimingType;
  min?: number;
  value: number | null;
  unit: Unit | null;
  from: Anchor | null;
  /** «4 uke»: how often a recurring task comes back. */
  every: string | null;
  text: string | null;
  caveat?: string;
}

const timingRecord = ({ type, min, value, unit, from, text, caveat }: Timing): TimingRecord => ({
  type, ...(min === undefined ? {} : { min }),
  value: value ?? null, unit: unit ?? null, from: from ?? null,
  every: type === 'recurring' && value ? `${value} ${unit}` : null,
  text: text ?? null,
  ...(caveat === undefined ? {} : { caveat }),
});

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
    timing: p.timing ? timingRecord(p.timing) : null,
    law: p.lawRefs.map((r) => r.label),
    sources: p.sources.map((s) => s.id),
  }));

import { isOneOf } from './closed-list.ts';
import type { Page, Point, Section } from './guideline.ts';
import { type Phase, PHASES } from './pathways.ts';

/** The phases of emergency work, in the order they are lived through. */
export const KRAV_PHASES = ['forberedende', 'akuttsituasjonen', 'oppfølgende'] as const satisfies readonly Phase[];
export type KravPhase = (typeof KRAV_PHASES)[number];

/** What one krav says about one phase (or all of them): its statements, and the headings whose text we lack. */
export interface KravPart { page: Page; points: Point[]; gaps: Section['gaps'] }
export interface KravPhaseView { phase: KravPhase; label: string; parts: KravPart[]; gapCount: number; pointCount: number }

/** Statements that ask for something; explanations of the krav stay on its own page. */
const asks = (p: Point): boolean => p.normative;

/** One view per phase across all krav, in the order of `pages`. Krav that say nothing about the phase are left out. */
export const kravPhases = (pages: readonly Page[]): KravPhaseView[] => KRAV_PHASES.map((phase) => {
  const parts = pages.flatMap((page) => {
    const points = page.sections.flatMap((s) => s.points).filter((p) => asks(p) && p.phase === phase);
    const gaps = page.sections.filter((s) => s.phase === phase).flatMap((s) => s.gaps);
    return points.length + gaps.length ? [{ page, points, gaps }] : [];
  });
  const count = (of: (part: KravPart) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  return { phase, label: PHASES[phase], parts, pointCount: count((p) => p.points.length), gapCount: count((p) => p.gaps.length) };
});

/** What holds in all phases, by krav. */
export const kravThroughout = (pages: readonly Page[]): KravPart[] => pages.flatMap((page) => {
  const points = page.sections.flatMap((s) => s.points).filter((p) => asks(p) && !isOneOf(KRAV_PHASES, p.phase));
  return points.length ? [{ page, points, gaps: [] }] : [];
});

import { isOneOf, keysOf } from '../closed-list.ts';
import type { Phase } from '../pathways.ts';
import type { StayPathway } from '../planner/deadline.ts';

/** Phases that answer to one another across the pathways, in the order they are lived through. */
export const STAGES = {
  førinntak: { label: 'Før inntak', phases: { omsorg: ['førinntak'], behandling: ['førinntak'], akutt: [] } },
  inntak: { label: 'Inntaksfasen', phases: { omsorg: ['inntak'], behandling: ['inntak'], akutt: ['inntak'] } },
  opphold: { label: 'Oppholdet', phases: { omsorg: ['utvikling-endring', 'opphold'], behandling: ['behandling', 'opphold'], akutt: ['omsorg-ivaretakelse', 'opphold'] } },
  overgang: { label: 'Overgangsfasen', phases: { omsorg: ['overgang'], behandling: ['overgang'], akutt: ['overgang'] } },
  alle: { label: 'Alle faser, eller uten fase', phases: { omsorg: ['alle'], behandling: ['alle'], akutt: ['alle'] } },
} as const satisfies Record<string, { label: string; phases: Record<StayPathway, readonly Phase[]> }>;
export type Stage = keyof typeof STAGES;
export const STAGE_IDS = keysOf(STAGES);

/** The stage a phase of a pathway belongs to. A point without a phase holds for all. */
export const stageOf = (pathway: StayPathway, phase: Phase | undefined): Stage =>
  STAGE_IDS.find((stage) => isOneOf<Phase>(STAGES[stage].phases[pathway], phase ?? 'alle')) ?? 'alle';

import type { Point } from './guideline.ts';
import { type Pathway, PATHWAY_IDS } from './pathways.ts';

/** The two guidelines in force, the second by its parts: where a duty of today can come from. */
export const AREAS = {
  krav: 'Krav til akuttarbeidet',
  felles: 'Felles for alle forløp',
  omsorg: 'Forløp omsorg',
  behandling: 'Forløp behandling',
  akutt: 'Forløp akutt',
} as const satisfies Record<'krav' | Pathway, string>;
export type Area = keyof typeof AREAS;
export const AREA_IDS = Object.keys(AREAS) as [Area, ...Area[]];

/** The three stays a child can have. Part 1, `felles`, holds for each of them. */
export const STAYS = PATHWAY_IDS.filter((id) => id !== 'felles');

/** Where a statement belongs, or null when it is from an older source. */
export const areaOf = ({ page }: Pick<Point, 'page'>): Area | null =>
  page.type === 'krav' ? 'krav' : page.type === 'forlop' ? (page.pathway ?? 'felles') : null;

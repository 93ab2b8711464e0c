import { keysOf } from './closed-list.ts';
import type { Point } from './guideline.ts';
import type { Pathway } from './pathways.ts';

/** The two guidelines in force, the second by its parts: where a duty of today can come from. */
export const AREAS = {
  krav: 'Krav til akuttarbeidet',
  felles: 'Felles for alle forløp',
  omsorg: 'Forløp omsorg',
  behandling: 'Forløp behandling',
  akutt: 'Forløp akutt',
} as const satisfies Record<'krav' | Pathway, string>;
export type Area = keyof typeof AREAS;
export const AREA_IDS = keysOf(AREAS);

/** Where a statement belongs, or null when it is from an older source. */
export function areaOf({ page }: Pick<Point, 'page'>): Area | null {
  if (page.type === 'krav') return 'krav';
  return page.type === 'forlop' ? (page.pathway ?? 'felles') : null;
}

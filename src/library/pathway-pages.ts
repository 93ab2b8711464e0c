import type { Page } from '../domain/guideline.ts';
import { STAY_PATHWAYS, type StayPathway } from '../domain/planner/deadline.ts';
import { loadGuideline } from './guideline.ts';

/** The page that presents each of the three pathways: /forlop/omsorg/ … */
export const pathwayFrontPages = (): { pathway: StayPathway; page: Page }[] => STAY_PATHWAYS.flatMap((pathway) => {
  const page = loadGuideline().pages.find((p) => p.address === `/forlop/${pathway}/`);
  return page ? [{ pathway, page }] : [];
});

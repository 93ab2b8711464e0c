import { isDuty, phaseOf } from './duties.ts';
import type { Page, Point } from './guideline.ts';

/** The page of one phase of one pathway: A1, not A5 (a theme) or F7 (all phases). */
export const isPhasePage = (page: Page): boolean => page.type === 'forlop' && phaseOf(page) !== null;

/** What is to be done in a phase: on its own page, and on the pathway's other pages (roles, meetings, reports). */
export function phaseTasks(points: readonly Point[], page: Page): { own: Point[]; elsewhere: Point[] } {
  const ofPhase = points.filter((p) => isDuty(p) && p.page.type === 'forlop' && p.page.pathway === page.pathway && phaseOf(p) === phaseOf(page));
  return { own: points.filter((p) => p.page === page && isDuty(p)), elsewhere: ofPhase.filter((p) => p.page !== page) };
}

/** The phase of the same name in part 1, which holds for every pathway. */
export const sharedPhasePage = (pages: readonly Page[], page: Page): Page | undefined =>
  page.pathway === 'felles' ? undefined : pages.find((p) => p.pathway === 'felles' && isPhasePage(p) && p.phase === page.phase);

import { CONTENT_TYPES } from '../domain/content-types.ts';
import type { Page } from '../domain/guideline.ts';
import { PATHWAYS } from '../domain/pathways.ts';

/** What kind of page it is, as the reader sees it: «Krav», «Forløp akutt», «Bakgrunn». */
export const typeLabel = (page: Pick<Page, 'type' | 'pathway'>): string =>
  page.type === 'forlop' && page.pathway ? `Forløp ${PATHWAYS[page.pathway].toLowerCase()}` : CONTENT_TYPES[page.type].label;

import { pathwayAddress } from '../domain/addresses.ts';
import type { Page } from '../domain/guideline.ts';
import { PATHWAY_IDS, type Pathway } from '../domain/pathways.ts';
import { loadGuideline } from './guideline.ts';

/** The page that presents each part of the guide: /forlop/felles/, /forlop/omsorg/ … */
export const pathwayFrontPages = (): { pathway: Pathway; page: Page }[] => PATHWAY_IDS.flatMap((pathway) => {
  const page = loadGuideline().pages.find((p) => p.address === pathwayAddress(pathway));
  return page ? [{ pathway, page }] : [];
});

/** All other pages under /forlop/, each with the last part of its address. */
export const pathwaySubpages = (): { pathway: Pathway; name: string; page: Page }[] => loadGuideline().pages.flatMap((page) => {
  const [, pathway, name] = /^\/forlop\/(\w+)\/([^/]+)\/$/.exec(page.address) ?? [];
  return pathway && name ? [{ pathway: pathway as Pathway, name, page }] : [];
});

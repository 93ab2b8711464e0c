import { keysOf } from './closed-list.ts';
import { PATHWAY_LETTERS } from './ids.ts';
import type { SourceId, Standing } from './sources.ts';

/**
 * What a page is, told by the folder it lies in. The label is shown in headings, search hits, print and link
 * previews; `standing` says whether it holds today.
 */
export const CONTENT_TYPES = {
  krav: { label: 'Krav', plural: 'Krav', source: 'akuttarbeid', standing: 'gjeldende', letters: ['K'] },
  forlop: { label: 'Forløp', plural: 'Forløp', source: 'forlop', standing: 'gjeldende', letters: Object.values(PATHWAY_LETTERS) },
  kvalitetsmaal: { label: 'Kvalitetsmål', plural: 'Kvalitetsmål', source: 'tilstand', standing: 'eldre', letters: ['M'] },
  henvendelse: { label: 'Rutine', plural: 'Henvendelse', source: 'tilstand', standing: 'eldre', letters: ['H'] },
  beredskap: { label: 'Beredskap', plural: 'Beredskap', source: 'beredskap', standing: 'eldre', letters: ['V'] },
  bti: { label: 'Eksempel', plural: 'Tverrfaglig', source: 'bti', standing: 'eldre', letters: ['T'] },
  bakgrunn: { label: 'Bakgrunn', plural: 'Bakgrunn', source: 'tilstand', standing: 'eldre', letters: ['G'] },
} as const satisfies Record<string, { label: string; plural: string; source: SourceId; standing: Standing; letters: readonly string[] }>;
export type ContentType = keyof typeof CONTENT_TYPES;
export const CONTENT_TYPE_IDS = keysOf(CONTENT_TYPES);

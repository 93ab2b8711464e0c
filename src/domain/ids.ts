import type { Pathway } from './pathways.ts';

/**
 * Ids are promises: short, independent of wording, never reused.
 *   page K5 · section K5b · statement K5.3
 * The page letters: K krav · F O B A forløp (felles, omsorg, behandling, akutt) · M kvalitetsmål ·
 * H henvendelse · V beredskap (vakt) · T tverrfaglig (BTI) · G bakgrunn (grunnlag) ·
 * N tall · U kildene sier ulikt.
 */
/** The letter of the pages of each part of the guide for stays. */
export const PATHWAY_LETTERS: Readonly<Record<Pathway, string>> = { felles: 'F', omsorg: 'O', behandling: 'B', akutt: 'A' };

export const PAGE_ID = /^[A-Z]\d{1,3}$/;
export const SECTION_ID = /^([A-Z]\d{1,3})([a-z]{1,2})$/;
export const POINT_ID = /^([A-Z]\d{1,3})\.(\d{1,3})$/;

/** The page that a section or statement id belongs to, or null when the id has neither form. */
export const pageOf = (id: string): string | null =>
  SECTION_ID.exec(id)?.[1] ?? POINT_ID.exec(id)?.[1] ?? (PAGE_ID.test(id) ? id : null);

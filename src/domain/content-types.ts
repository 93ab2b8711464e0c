/**
 * What a page is, told by the folder it lies in. The label is shown in headings, search hits, print and link
 * previews; `standing` says whether it holds today.
 */
export const CONTENT_TYPES = {
  krav: { label: 'Krav', plural: 'Krav', source: 'akuttarbeid', standing: 'gjeldende', letters: ['K'] },
  forlop: { label: 'Forløp', plural: 'Forløp', source: 'forlop', standing: 'gjeldende', letters: ['F', 'O', 'B', 'A'] },
  kvalitetsmaal: { label: 'Kvalitetsmål', plural: 'Kvalitetsmål', source: 'tilstand', standing: 'eldre', letters: ['M'] },
  henvendelse: { label: 'Rutine', plural: 'Henvendelse', source: 'tilstand', standing: 'eldre', letters: ['H'] },
  beredskap: { label: 'Beredskap', plural: 'Beredskap', source: 'beredskap', standing: 'eldre', letters: ['V'] },
  bti: { label: 'Eksempel', plural: 'Tverrfaglig', source: 'bti', standing: 'eldre', letters: ['T'] },
  bakgrunn: { label: 'Bakgrunn', plural: 'Bakgrunn', source: 'tilstand', standing: 'eldre', letters: ['G'] },
} as const;
export type ContentType = keyof typeof CONTENT_TYPES;

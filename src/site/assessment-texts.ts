import type { SetId } from '../domain/assessment/catalog.ts';
import type { SourceId } from '../domain/sources.ts';

/** What each set is called, who assesses it, and where it comes from. */
export const SET_TEXT: Record<SetId, { title: string; short: string; who: string; source: SourceId; address: string }> = {
  krav: { title: 'De ni kravene', short: 'De ni kravene', who: 'For barnevernstjenesten.', source: 'akuttarbeid', address: '/krav/' },
  kvalitetsmaal: { title: 'De ti kvalitetsmålene', short: 'De ti kvalitetsmålene', who: 'For akuttiltak i institusjon og beredskapshjem.', source: 'tilstand', address: '/kvalitetsmaal/' },
  beredskap: { title: 'Krav til akuttberedskap', short: 'Akuttberedskap', who: 'For kommunen og barnevernstjenesten.', source: 'beredskap', address: '/beredskap/' },
};

/** Stands at every text box. */
export const NO_NAMES = 'Skriv ikke navn, og ikke noe som kan kjenne igjen et barn.';

/** What is the matter between the sources, or with one of them. In the order a reader is served by. */
export const DISAGREEMENT_KINDS = {
  motsigelse: { title: 'Sier ulikt', about: 'To steder i kildene sier ikke det samme.' },
  uklart: { title: 'Uklart', about: 'Teksten kan leses på mer enn én måte, eller noe er ikke sagt.' },
  feil: { title: 'Feil', about: 'Skrivefeil, gale tall, gjentakelser og henvisninger som ikke stemmer.' },
  utdatert: { title: 'Eldre ordning', about: 'Noe er endret etter at kilden ble skrevet.' },
  mangler: { title: 'Mangler i opptaket', about: 'Kilden har mer enn teksten Fagleser bygger på.' },
} as const;
export type DisagreementKind = keyof typeof DISAGREEMENT_KINDS;
export const DISAGREEMENT_KIND_IDS = Object.keys(DISAGREEMENT_KINDS) as DisagreementKind[];

/** The doors of the site, in the order a reader needs them. `main` stands in the header, the rest on /innhold/. */
export interface Door { address: string; title: string; about: string; main?: boolean }

export const DOORS: Door[] = [
  { address: '/akutt-na/', title: 'Akutt nå', about: 'De første minuttene og timene, på én side.', main: true },
  { address: '/krav/', title: 'Krav', about: 'De ni kravene til akuttarbeid i barnevernstjenesten.', main: true },
  { address: '/forlop/', title: 'Forløp', about: 'Fasene i et institusjonsopphold, med oppgaver og roller.', main: true },
  { address: '/frister/', title: 'Frister', about: 'Alle frister i rekkefølge, med datoer du kan regne ut.', main: true },
  { address: '/kvalitetsmaal/', title: 'Kvalitetsmål', about: 'De ti målene for godt akuttarbeid.', main: true },
  { address: '/egenvurdering/', title: 'Egenvurdering', about: 'Vurder tjenesten mot krav og mål, på egen enhet.', main: true },
  { address: '/roller/', title: 'Roller', about: 'Alt rollen din gjør, etter forløp og fase, og hvem som gjør hva når.' },
  { address: '/henvendelse/', title: 'Henvendelse til Bufetat', about: 'Rutinen for akutthenvendelser og opplysningene Bufetat trenger.' },
  { address: '/beredskap/', title: 'Beredskap', about: 'Å bygge og drive akuttberedskap i kommunen.' },
  { address: '/bti/', title: 'Tverrfaglig innsats (BTI)', about: 'Et eksempel på en prosess fra én kommune.' },
  { address: '/bakgrunn/', title: 'Bakgrunn og tall', about: 'Rammer, tall, erfaringer og forslag fra tilstandsrapporten.' },
];

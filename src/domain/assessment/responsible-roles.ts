/**
 * Who may be put down as responsible: a closed list, so that no name can be written. The roles of the guideline come
 * first; the rest are the ordinary posts of a service or an institution.
 */
export const RESPONSIBLE_ROLES = [
  'leder i barnevernstjenesten', 'leder i institusjonen', 'tiltaksansvarlig', 'helseansvarlig', 'skoleansvarlig',
  'familieansvarlig', 'kartleggingsansvarlig', 'nestleder', 'fagleder', 'teamleder', 'vaktansvarlig', 'saksbehandler',
  'miljøterapeut', 'kommunalsjef', 'annen rolle',
] as const;
export type ResponsibleRole = (typeof RESPONSIBLE_ROLES)[number];

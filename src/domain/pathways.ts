import { keysOf } from './closed-list.ts';

/** The parts of the guide for stays in institutions. `felles` is part 1, which holds for all three. */
export const PATHWAYS = { felles: 'Felles', omsorg: 'Omsorg', behandling: 'Behandling', akutt: 'Akutt' } as const;
export type Pathway = keyof typeof PATHWAYS;
export const PATHWAY_IDS = keysOf(PATHWAYS);

/** Phases of emergency work (krav) and of a stay (forløp), in the order they are lived through. */
export const PHASES = {
  forberedende: 'Forberedende fase',
  akuttsituasjonen: 'I akuttsituasjonen',
  oppfølgende: 'Oppfølgende fase',
  førinntak: 'Førinntaksfasen',
  inntak: 'Inntaksfasen',
  opphold: 'Oppholdsfasen',
  'utvikling-endring': 'Utviklings- og endringsfasen',
  behandling: 'Behandlingsfasen',
  'omsorg-ivaretakelse': 'Omsorgs- og ivaretakelsesfasen',
  overgang: 'Overgangsfasen',
  alle: 'Alle faser',
} as const;
export type Phase = keyof typeof PHASES;
export const PHASE_IDS = keysOf(PHASES);

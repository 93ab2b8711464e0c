import { keysOf } from './closed-list.ts';
import { type Act, BARNEVERN_ACTS, statusMark } from './law.ts';

/** The parts of /lov/, in the order they are shown. What no longer holds stands last, and the act of 1992 in a part of its own. */
export const ACT_GROUPS = {
  barnevernsloven: { title: 'Barnevernsloven (2021)', about: 'Loven som gjelder. Retningslinjen for akuttarbeid og veilederen for forløp viser til den.' },
  regelverk: { title: 'Andre lover, forskrifter og regelverk', about: 'Slik kildene nevner dem.' },
  dokumenter: { title: 'Rundskriv, veiledere og forarbeider', about: 'Dokumenter som kildene støtter seg på. De er ikke lov.' },
  loven1992: { title: 'Barnevernloven av 1992 (opphevet)', about: 'Tilstandsrapporten, lysarkene om akuttberedskap og BTI-veiviseren er skrevet mens denne loven gjaldt. Det samme paragrafnummeret er noe annet i loven av 2021.' },
  opphevet: { title: 'Andre opphevede lover og erstattede rundskriv', about: 'Kildene viser til dem, men de gjelder ikke lenger.' },
} as const;
export type ActGroup = keyof typeof ACT_GROUPS;
export const ACT_GROUP_IDS = keysOf(ACT_GROUPS);

export function groupOfAct(act: Pick<Act, 'id' | 'kind' | 'status'>): ActGroup {
  if (act.id === BARNEVERN_ACTS['2021']) return 'barnevernsloven';
  if (act.id === BARNEVERN_ACTS['1992']) return 'loven1992';
  if (statusMark(act)) return 'opphevet';
  return act.kind === 'lov' || act.kind === 'forskrift' || act.kind === 'regelverk' ? 'regelverk' : 'dokumenter';
}

import { keysOf } from './closed-list.ts';

/**
 * Timing as data. Units are counted in the source's own words: `virkedag` is not `dag`.
 * `text` holds the source's short phrase («jevnlig», «så raskt som mulig») and speaks where there is no number.
 */
export const TIMING_TYPES = ['within', 'at', 'recurring', 'duration', 'before'] as const;
export type TimingType = (typeof TIMING_TYPES)[number];
export const UNITS = ['time', 'dag', 'virkedag', 'uke', 'måned'] as const;
export type Unit = (typeof UNITS)[number];

/** What a deadline is counted from. Id → the words after «etter» or «før». */
export const ANCHORS = {
  inntak: 'inntak',
  utflytting: 'utflytting',
  plassering: 'plasseringen',
  vedtak: 'vedtaket',
  iverksetting: 'iverksettingen',
  henvendelse: 'henvendelsen',
  henvisning: 'mottatt henvisning',
  anmodning: 'anmodningen',
  klage: 'mottatt klage',
  avklaring: 'at akuttsituasjonen er avklart',
  bortfall: 'at den akutte situasjonen er over',
  hendelse: 'alvorlige hendelser',
  akuttsituasjonen: 'akuttsituasjonen',
  akuttarbeidet: 'akuttarbeidet',
  avklaringsmøte: 'avklaringsmøtet',
  overgangsmøte: 'overgangsmøtet',
  handlingsplan: 'handlingsplanen',
  førinntak: 'førinntaksfasen',
  'slutt-inntaksfasen': 'inntaksfasen',
  'slutt-tiltak': 'tiltaket er avsluttet',
  'slutt-undersøkelse': 'undersøkelsen er avsluttet',
  gjennomføring: 'tiltaket er gjennomført',
  evalueringsrapport: 'utsendingen av evalueringsrapporten',
  kartleggingsplan: 'planen for videre kartlegging',
  flytting: 'flyttingen',
  endring: 'endringen',
  ankomst: 'ankomst',
  kontakt: 'kontakten med Bufetat',
} as const;
export type Anchor = keyof typeof ANCHORS;
export const ANCHOR_IDS = keysOf(ANCHORS);

export interface Timing {
  type: TimingType;
  /** Lower end of a span such as 1–3. */
  min?: number | undefined;
  value?: number | undefined;
  unit?: Unit | undefined;
  from?: Anchor | undefined;
  /** Counted from this many units after the anchor, where a period starts later than the anchor («uke 9»). */
  offset?: number | undefined;
  /** A duration that is a ceiling: «inntil seks uker». */
  upTo?: boolean | undefined;
  /** A recurring task whose interval is a minimum: «minst hver tredje måned». */
  atLeast?: boolean | undefined;
  /** A recurring task that only lasts for a while: «hver uke de første fire ukene». */
  for?: { value: number; unit: Unit } | undefined;
  text?: string | undefined;
  /** The source's own reservation («som regel»). A timing that has one is shown with it and never turned into a date. */
  caveat?: string | undefined;
}

const WORDS = ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];
const ORDINALS = ['', 'første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende'];
const PLURAL: Record<Unit, string> = { time: 'timer', dag: 'dager', virkedag: 'virkedager', uke: 'uker', måned: 'måneder' };
const DEFINITE: Record<Unit, string> = { time: 'timene', dag: 'dagene', virkedag: 'virkedagene', uke: 'ukene', måned: 'månedene' };

const number = (n: number): string => WORDS[n] ?? String(n);
const amount = (n: number, unit: Unit, min?: number): string => {
  const word = n === 1 && unit === 'uke' ? 'en uke' : n === 1 ? `én ${unit}` : `${number(n)} ${PLURAL[unit]}`;
  return min === undefined ? word : `${min}–${n} ${PLURAL[unit]}`;
};
const every = (n: number, unit: Unit): string =>
  n === 1 ? `hver ${unit}` : `hver ${ORDINALS[n] ?? `${n}.`} ${unit}`;

/** The phrase a reader sees, without a final full stop: «innen tre virkedager etter inntak». */
export const describeTiming = (timing: Timing): string =>
  [phrase(timing), timing.caveat].filter(Boolean).join(', ');

function phrase(timing: Timing): string {
  const { type, value, unit, from, min } = timing;
  if (value === undefined || unit === undefined) return timing.text ?? '';
  const after = from ? ` etter ${ANCHORS[from]}` : '';
  if (type === 'within') return `innen ${amount(value, unit, min)}${after}`;
  if (type === 'before') return `${amount(value, unit, min)} før ${from ? ANCHORS[from] : ''}`.trim();
  if (type === 'at') {
    return unit === 'virkedag' || unit === 'dag'
      ? `${ORDINALS[value] ?? `${value}.`} ${unit}${after}`
      : `i ${unit} ${value}${after}`;
  }
  if (type === 'recurring') {
    const span = timing.for ? ` de første ${number(timing.for.value)} ${DEFINITE[timing.for.unit]}` : '';
    return `${timing.atLeast ? 'minst ' : ''}${every(value, unit)}${span}${timing.for ? after : ''}`;
  }
  if (timing.upTo) return `inntil ${amount(value, unit)}`;
  if (from === 'utflytting') return `de siste ${number(value)} ${DEFINITE[unit]} før utflytting`;
  if (timing.offset !== undefined) return `fra ${unit} ${timing.offset + 1} til ${unit} ${timing.offset + value}${after}`;
  if (min !== undefined) return `${amount(value, unit, min)}${after ? ` fra ${from ? ANCHORS[from] : ''}` : ''}`;
  return from ? `de første ${number(value)} ${DEFINITE[unit]}${after}` : `i ${amount(value, unit)}`;
}

/** Two timings are the same fact when their data agree; the source's wording may differ. */
export function sameTiming(a: Timing, b: Timing): boolean {
  if (a.value === undefined && b.value === undefined) return a.type === b.type && a.text === b.text;
  return (['type', 'min', 'value', 'unit', 'from', 'offset', 'atLeast', 'caveat'] as const).every((key) => a[key] === b[key])
    && a.for?.value === b.for?.value && a.for?.unit === b.for?.unit;
}

import type { Traits } from './data.ts';
import { LIFT } from './ranking.ts';

/** What the reader wants to know, told by the words of the question. */
export interface Intent {
  /** When, how often, how long. */
  time: boolean;
  /** Who does it. */
  actor: boolean;
  /** What a word means. */
  meaning: boolean;
  /** What one must, should or may do. */
  norm: boolean;
  /** Why. */
  reason: boolean;
  /** How many, how much, which share. */
  amount: boolean;
}

const whole = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
const UNITS = '(?:virke|arbeids|uke)?(?:minutt|tim|døgn|dag|uke|veke|måned|månad|år)\\p{L}*';
const ASKS: Record<keyof Intent, RegExp> = {
  time: whole(`når|(?:tids)?frist(?:en|er|ene)?|innen|h?[vk]?or (?:ofte|lenge|fort|raskt|snart|kjapt|lang tid|(?:mange|store?) ${UNITS})`),
  actor: whole('hvem|kven|hvilken rolle|ansvarlig for|hvem sitt ansvar|hvem sin (?:oppgave|jobb)'),
  meaning: whole('(?:hva|kva) (?:er|betyr|tyder|menes|mener|vil det si|ligger i|innebærer)|definisjon\\p{L}*|betydning'),
  norm: whole('(?:må|skal|bør|kan|får|trenger|har) (?:vi|jeg|man|en|de|barnet|ungdommen|ansatte|institusjonen|kommunen|barnevernet|lederen?|foreldrene)|(?:vi|jeg|man|barnet) (?:må|skal|bør|kan|får)|plikt\\p{L}*|lov til|lov å|pålagt|nødt'),
  reason: whole('hvorfor|kvifor|begrunnelse\\p{L}*|grunnen til'),
  amount: whole(`(?:hvor|kor) (?:mange|mye|mykje|stor(?:t|e)?(?: (?:del|andel))?|høy|gammel|gamle|ofte skjer)|antall|prosent\\p{L}*|andel\\p{L}*`),
};

export const intentOf = (text: string): Intent => Object.fromEntries(Object.entries(ASKS).map(([name, pattern]) => [name, pattern.test(text)])) as unknown as Intent;

const NUMBER = /\d|(?<!\p{L})(?:to|tre|fire|fem|seks|sju|åtte|ni|ti|tolv|halvparten|flertallet|prosent)(?!\p{L})/iu;
const TIME_SAID = whole(`(?:\\d+|én|en|to|tre|fire|fem|seks|åtte|hver|hvert|første|siste|neste|samme) (?:\\p{L}+ )?${UNITS}|ukentlig|daglig|månedlig|jevnlig|årlig|snarest|straks|umiddelbart|inntil`);
const REASON_SAID = whole('fordi|derfor|ettersom|siden|grunn|grunnen|grunnlag|årsak\\p{L}*|formål\\p{L}*|hensikt\\p{L}*|slik at|for å');

/** How well a statement gives the kind of answer that is wanted; 1 when it gives none of it. */
export function liftOf(intent: Intent, traits: Traits | undefined, text: string): number {
  return (intent.time ? (traits?.timed ? LIFT.timed : TIME_SAID.test(text) ? LIFT.timeSaid : 1) : 1)
    * (intent.actor && traits?.roles.length ? LIFT.actor : 1)
    * (intent.norm && traits?.strength ? LIFT.norm : 1)
    * (intent.reason && REASON_SAID.test(text) ? LIFT.reason : 1)
    * (intent.amount && NUMBER.test(text) ? LIFT.amount : 1);
}

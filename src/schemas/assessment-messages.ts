import type * as z from 'zod/mini';
import { VERSION } from '../domain/assessment/round.ts';
import type { ReadFault } from './read-assessment.ts';

/** What a leader is told about a file that cannot be opened: what is wrong, and that nothing was changed. */
export function readMessage(fault: ReadFault): string {
  return `${what(fault)} Ingenting er endret.`;
}

function what(fault: ReadFault): string {
  switch (fault.kind) {
    case 'not-json': return 'Filen er skadet eller av en annen type: den kan ikke leses som en egenvurdering.';
    case 'foreign': return 'Filen er ikke laget av Egenvurdering i Fagleser.';
    case 'other-tool': return 'Filen er laget av et annet verktøy i Fagleser. Åpne den der.';
    case 'newer': return `Filen er laget med en nyere utgave av Fagleser (filversjon ${fault.version}). Denne utgaven leser til og med versjon ${VERSION}. Åpne filen i en nyere utgave.`;
    case 'unknown-version': return `Filen har en ukjent filversjon (${show(fault.version)}). Denne utgaven leser versjon 1 til ${VERSION}.`;
    case 'damaged': return `Filen er skadet: ${place(fault.issue.path)} ${trouble(fault.issue)}.`;
  }
}

/** Names of the fields, as the user knows them. */
const NAMES: Record<string, string> = {
  rounds: 'runde', answers: 'svar', counts: 'antall', deviations: 'avvik', status: 'status', evidence: 'hvordan vi vet det',
  action: 'tiltak', role: 'ansvarlig rolle', due: 'frist', unit: 'enhet', title: 'navn på runden', date: 'dato', sets: 'deler',
  savedAt: 'lagret', edition: 'utgave', current: 'valgt runde', text: 'tekst', note: 'merknad', met: 'oppfylt', of: 'av',
  instead: 'hva dere gjorde i stedet', reason: 'begrunnelse', review: 'ny vurdering', point: 'utsagn', example: 'eksempel',
};

/** «runde 1, svar K5.3, status» */
function place(path: readonly PropertyKey[]): string {
  const words = path.map((part) => (typeof part === 'number' ? String(part + 1) : NAMES[String(part)] ?? String(part)));
  const text = words.reduce((all, word, i) => {
    const belongs = typeof path[i] === 'number' || /^[A-Z]\d/.test(word);
    return i === 0 ? word : `${all}${belongs ? ' ' : ', '}${word}`;
  }, '');
  return text ? `feltet «${text}»` : 'innholdet';
}

function trouble(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value': return `har en verdi som ikke finnes (gyldige er ${issue.values.map(show).join(', ')})`;
    case 'invalid_type': return 'mangler eller har feil type';
    case 'unrecognized_keys': return `har noe vi ikke kjenner (${issue.keys.map(show).join(', ')})`;
    case 'invalid_key': return 'har en id med feil form';
    case 'invalid_format': return 'har feil form';
    case 'too_big': return 'er for langt eller for stort';
    case 'too_small': return 'er tomt eller for lite';
    // Said by the schema itself.
    case 'custom': return issue.message;
    default: return 'har feil innhold';
  }
}

const show = (value: unknown): string => `«${String(value).slice(0, 40)}»`;

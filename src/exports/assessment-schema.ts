import * as z from 'zod/mini';
import * as form from '../schemas/assessment.ts';

/** What each part of a saved self-assessment means. Said here, since the schema itself ships to readers. */
const DESCRIPTIONS: [z.core.$ZodType, string][] = [
  [form.assessmentDocument, 'En lagret egenvurdering fra Fagleser, filversjon 2. Ukjente felter avvises.'],
  [form.round, 'Én egenvurdering av én enhet på ett tidspunkt. «answers» har kriteriets id som nøkkel (K5.3, M7, V1.2), «counts» har indikatorens (M7.2).'],
  [form.answer, 'Et svar. «text» er kriteriets tekst slik den var da status ble valgt; tom i svar fra filversjon 1.'],
  [form.count, 'En indikator som antall: «met» av «of».'],
  [form.deviation, 'Et begrunnet avvik fra et «bør» eller «anbefales». Har ingen felter for navn.'],
];

/** JSON Schema (draft 2020-12) of the saved file, made from the schema that reads it. */
export function assessmentJsonSchema(): object {
  const metadata = z.registry<{ description: string }>();
  for (const [schema, description] of DESCRIPTIONS) metadata.add(schema, { description });
  return z.toJSONSchema(form.assessmentDocument, { metadata });
}

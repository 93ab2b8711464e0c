import { z } from 'zod';
import * as f from './fields.ts';

/** Ids and addresses that have been published and are gone: where the content is now, or why it was withdrawn. */
export const movedFile = z.array(z.strictObject({
  /** An id («K5.3») or an address («/krav/gammelt-navn/»). */
  id: f.text,
  /** The id that holds it now. An address must have one. */
  to: z.string().optional(),
  reason: f.text,
}).refine((m) => !m.id.startsWith('/') || m.to, 'en flyttet adresse mangler mål · Skriv i feltet to hvilken side som har innholdet nå.'));
export type Moved = z.infer<typeof movedFile>[number];

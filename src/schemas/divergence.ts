import { z } from 'zod';
import { choices } from './messages.ts';
import * as f from './fields.ts';

export const DIVERGENCE_KINDS = { motsigelse: 'Kildene sier ulikt', feil: 'Feil i kilden', uklart: 'Uklart i kilden', utdatert: 'Eldre ordning' } as const;
const kinds = Object.keys(DIVERGENCE_KINDS) as [keyof typeof DIVERGENCE_KINDS];

/** A disagreement or a fault in the sources: shown at every statement that cites one of its points, and listed on one page. */
export const divergence = z.strictObject({
  id: z.string().regex(/^U\d+$/, 'id-en har feil form · Skriv den som «U1».'),
  kind: z.enum(kinds, { error: choices('slaget', kinds) }),
  title: f.text,
  /** What the sources say, each with its place; what the reader should know. No verdict on who is right. */
  text: f.text,
  sources: z.array(f.registerId).min(1),
});
export const divergenceFile = z.array(divergence);
export type Divergence = z.infer<typeof divergence>;

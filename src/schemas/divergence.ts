import { z } from 'zod';
import { choices } from './messages.ts';
import { DISAGREEMENT_KIND_IDS } from '../domain/disagreements.ts';
import * as f from './fields.ts';

/** A disagreement or a fault in the sources: shown at every statement that cites one of its points, and listed on one page. */
export const divergence = z.strictObject({
  id: z.string().regex(/^U\d+$/, 'id-en har feil form · Skriv den som «U1».'),
  kind: z.enum(DISAGREEMENT_KIND_IDS, { error: choices('slaget', DISAGREEMENT_KIND_IDS) }),
  /** A whole statement without a full stop: it stands alone as a quiet note at the statements it touches. */
  title: f.text.max(100, 'tittelen er for lang for en merknad · Skriv den på hundre tegn eller mindre.'),
  /** What the sources say, each with its place; what the reader should know. No verdict on who is right. */
  text: f.text,
  sources: z.array(f.registerId).min(1),
  /** Of use to the source's editor alone (a misprint, a repetition): listed, but not shown at statements. */
  onlyList: z.literal(true).optional(),
});
export const divergenceFile = z.array(divergence);

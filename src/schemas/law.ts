import { z } from 'zod';
import { SOURCE_IDS } from '../domain/sources.ts';
import * as f from './fields.ts';

/** An act, regulation or other legal document. */
export const act = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: f.text,
  short: f.text,
  kind: z.enum(['lov', 'forskrift', 'rundskriv', 'forarbeid', 'veileder', 'forslag']),
  /** `opphevet` is marked as such wherever it is mentioned. */
  status: z.enum(['gjeldende', 'opphevet', 'ukjent']),
  /** Address of the whole act at its publisher. */
  url: z.url().optional(),
  /** How a paragraph's address is made: «{p}» stands for 1-4. */
  paragraphUrl: z.string().optional(),
  note: f.text.optional(),
});
/** How a source writes a reference, and what it refers to. */
export const citation = z.strictObject({
  as: f.text,
  source: z.enum(SOURCE_IDS),
  refs: z.array(z.strictObject({ act: z.string(), paragraph: z.string().optional(), part: z.string().optional() })).min(1),
  note: f.text.optional(),
});
export const lawFile = z.strictObject({ acts: z.array(act), citations: z.array(citation) });
export type Act = z.infer<typeof act>;
export type Citation = z.infer<typeof citation>;

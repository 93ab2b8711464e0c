import { z } from 'zod';
import { ACT_KIND_IDS, ACT_STATUS_IDS } from '../domain/law.ts';
import { SOURCE_IDS } from '../domain/sources.ts';
import * as f from './fields.ts';
import { choices, wrongForm } from './messages.ts';

const actId = z.string().regex(/^[a-z0-9-]+$/, wrongForm('lov-id', 'bvl-2021'));

/** An act, regulation or other legal document. */
export const act = z.strictObject({
  id: actId,
  name: f.text,
  short: f.text,
  kind: z.enum(ACT_KIND_IDS, { error: choices('slaget', ACT_KIND_IDS) }),
  status: z.enum(ACT_STATUS_IDS, { error: choices('statusen', ACT_STATUS_IDS) }),
  /** What our own texts may call it; `short` when left out. The check demands one of these beside a paragraph. */
  called: z.array(f.text).optional(),
  /** Address of the whole act at its publisher; left out where we are not sure of it. */
  url: z.url().optional(),
  /** How a paragraph's address is made: «{p}» stands for 1-4. */
  paragraphUrl: z.string().includes('{p}').optional(),
  note: f.text.optional(),
}).transform((a) => ({ ...a, called: a.called ?? [a.short] }));

const reference = z.strictObject({
  act: actId,
  paragraph: z.string().regex(/^\d+(-\d+)?( ?[a-z])?$/, wrongForm('paragraf', '4-2')).optional(),
  chapter: z.string().regex(/^\d+$/, wrongForm('kapittel', '4')).optional(),
  part: f.text.optional(),
  uncertain: z.literal(true).optional(),
});

/** How a source writes a reference, and what it refers to. Each string in the register's `law` has one for its source. */
export const citation = z.strictObject({
  as: f.text,
  source: z.enum(SOURCE_IDS, { error: choices('kilden', SOURCE_IDS) }),
  refs: z.array(reference).min(1),
  /** What the reader should know about the source's way of writing it. */
  note: f.text.optional(),
});

/** A link from the act of 1992 to the act of 2021 that is confirmed. There are no others on the site. */
export const concordance = z.strictObject({ from: z.array(reference).min(1), to: z.array(reference).min(1), basis: f.text });

export const renamed = z.strictObject({ was: f.text, forms: z.array(f.text).min(1), now: f.text, since: f.text });

/** Any file in content/lov/ may hold any of these lists. */
export const lawFile = z.strictObject({
  acts: z.array(act).default([]),
  citations: z.array(citation).default([]),
  concordance: z.array(concordance).default([]),
  renamed: z.array(renamed).default([]),
});
export type LawFile = z.infer<typeof lawFile>;
export type Concordance = z.infer<typeof concordance>;

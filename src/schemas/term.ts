import { z } from 'zod';
import * as f from './fields.ts';

/** A glossary entry. `forms` and `aliases` are what the running text is searched for. */
export const term = z.strictObject({
  id: f.slug,
  term: f.text,
  /** Inflections: enetiltaket, enetiltakene … */
  forms: z.array(f.text).default([]),
  /** Abbreviations, other spellings, older names. */
  aliases: z.array(f.text).default([]),
  definition: f.text,
  /** True where the sources never define the term, and the entry says what it is from how they use it. */
  fromUse: z.boolean().default(false),
  /** False for words so common that a link at their first use would only be noise: they stand in the glossary, unlinked. */
  link: z.boolean().default(true),
  sources: z.array(f.registerId).min(1),
});
export const termFile = z.array(term);
export type Term = z.infer<typeof term>;

import { z } from 'zod';
import * as f from './fields.ts';

/** What people call a thing that the site has another word for. One line a term. */
export const synonym = z.strictObject({
  /** A word or phrase that the site uses. */
  term: f.text,
  /** Everyday words, older names, abbreviations, nynorsk. A phrase is found when its words stand in this order. */
  words: z.array(f.text).min(1, 'Skriv minst ett ord som folk bruker i stedet.'),
});
export const synonymFile = z.array(synonym);
export type Synonym = z.infer<typeof synonym>;

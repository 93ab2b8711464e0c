import { z } from 'zod';
import * as f from './fields.ts';
import { SEPARATOR } from './messages.ts';

/** A phrase of søkeord is what somebody types, not a sentence. */
const LONGEST = 5;

const phrase = f.text.refine((text) => text.split(/\s+/).length <= LONGEST, {
  error: (issue) => `«${String(issue.input)}» har mer enn fem ord${SEPARATOR}Skriv det kortere, eller del det i to.`,
});

/** Everyday words by which a reader would seek just this section, and that its own text lacks. One line a section. */
export const sectionKeywords = z.strictObject({
  section: f.sectionId,
  words: z.array(phrase).min(1, `listen er tom${SEPARATOR}Skriv minst ett søkeord, eller ta bort linjen.`),
});
export const keywordFile = z.array(sectionKeywords);
export type SectionKeywords = z.infer<typeof sectionKeywords>;

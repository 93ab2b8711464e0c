import { z } from 'zod';
import { SOURCE_IDS, STANDINGS } from '../domain/sources.ts';
import * as f from './fields.ts';

/** A source document as the site presents it. */
export const source = z.strictObject({
  id: z.enum(SOURCE_IDS),
  title: f.text,
  /** A short name that can follow «Kilde:». */
  short: f.text,
  publisher: f.text,
  year: f.text,
  /** One of the two that hold today, or an older one. */
  standing: z.enum(STANDINGS),
  /** What the reader is told about its standing, in one sentence. */
  status: f.text,
  law: f.text,
  usedFor: f.text,
  /** The original; left out where no address is known. */
  url: z.url().optional(),
});
export const sourceFile = z.array(source).length(SOURCE_IDS.length);
export type Source = z.infer<typeof source>;

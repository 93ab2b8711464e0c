import { z } from 'zod';
import * as f from './fields.ts';

/** Ids that have been published and are gone: where the statement is now, or why it was withdrawn. */
export const movedFile = z.array(z.strictObject({
  id: z.string(),
  /** The id that holds it now. */
  to: z.string().optional(),
  reason: f.text,
}));

import { z } from 'zod';
import * as f from './fields.ts';

/** The groups of pages in the order the work is done. Each page stands in exactly one group. */
export const navigationFile = z.array(z.strictObject({
  title: f.text,
  /** What the page at `address` is called, where several groups share it. */
  within: f.text.optional(),
  /** The page that presents the group. */
  address: z.string().regex(/^\/.*\/$/, 'adressen har feil form · Den begynner og slutter med «/».'),
  pages: z.array(f.pageId).min(1),
}));

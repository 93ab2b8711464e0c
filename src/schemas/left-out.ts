import { z } from 'zod';
import * as f from './fields.ts';

/** Register points that the site leaves out, each with the reason. «Too long» is no reason. */
export const leftOut = z.array(z.strictObject({
  id: f.registerId,
  reason: z.string().trim().min(15, 'begrunnelsen er for kort · Si hvorfor punktet ikke trengs.'),
}));

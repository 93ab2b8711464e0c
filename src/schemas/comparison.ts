import { z } from 'zod';
import { STAGE_IDS } from '../domain/compare/counterparts.ts';
import * as f from './fields.ts';
import { choices } from './messages.ts';

const points = z.array(f.pointId).default([]);

/** One topic, and the statements of each pathway about it. A pathway left out says nothing about it. */
const topic = z.strictObject({
  id: f.slug,
  title: f.text,
  phase: z.enum(STAGE_IDS, { error: choices('fasen', STAGE_IDS) }),
  omsorg: points,
  behandling: points,
  akutt: points,
  note: f.text.optional(),
});
export const comparisonFile = z.array(topic);

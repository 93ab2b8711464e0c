import { z } from 'zod';
import { KINDS } from '../domain/kinds.ts';
import { LAW_VERSIONS } from '../domain/law.ts';
import { SOURCE_IDS } from '../domain/sources.ts';
import * as f from './fields.ts';
import { choices } from './messages.ts';

/** One point of a source document. The passage decides; the gist is a label in our own words. */
export const registerPoint = z.strictObject({
  id: f.registerId,
  /** Heading path in the source. */
  section: z.array(z.string()).min(1),
  /** First and last line in the captured text, 1-based. */
  lines: z.tuple([z.int().positive(), z.int().positive()]),
  kind: z.enum(KINDS, { error: choices('typen', KINDS) }),
  strength: f.strength,
  /** The source's own wording of the strength. */
  verb: z.string().optional(),
  pathway: f.pathway.optional(),
  phase: f.phase.optional(),
  actors: z.array(f.actor).default([]),
  timing: f.timing.optional(),
  /** Law references, as the source writes them. */
  law: z.array(z.string()).default([]),
  lawVersion: z.enum(LAW_VERSIONS).optional(),
  /** Numbers of a table or figure, as read from the source. */
  figures: z.unknown().optional(),
  url: z.array(z.string()).optional(),
  gist: f.text,
  /** What we changed in the register after it was handed over, and why. */
  mended: z.string().optional(),
});
export const registerFile = z.strictObject({
  source: z.enum(SOURCE_IDS),
  points: z.array(registerPoint).min(1),
});
export type RegisterPoint = z.infer<typeof registerPoint>;

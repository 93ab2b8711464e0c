import { z } from 'zod';
import * as f from './fields.ts';

const part = z.strictObject({
  /** Left out when the step has one part only. */
  heading: f.text.optional(),
  /** Statements from sources in force, in the order they are needed. */
  points: z.array(f.pointId).min(1),
});

/** A list that somebody will ask for, ticked off and copied. */
const ask = z.strictObject({
  title: f.text,
  /** How every text in the list begins. It is said once, above the list, and left out in each line. */
  lead: f.text,
  points: z.array(f.pointId).min(1),
});

/** One step of the first minutes and hours. All that is shown comes from the statements; nothing is typed twice. */
const acuteStep = z.strictObject({
  /** Part of the address: /akutt-na/#er-det-akutt. Never changed. */
  id: f.slug,
  heading: f.text,
  /** One word for the row of steps at the bottom of a phone. */
  short: z.string().max(8, 'ordet er for langt for knapperaden · Skriv høyst åtte tegn.'),
  parts: z.array(part).default([]),
  /** Register ids of headings whose text our capture lacks and that belong to this step. */
  gaps: z.array(f.registerId).default([]),
  /** What the reader must know where the sources in force are silent, in the editors' voice. */
  silent: f.text.optional(),
  /** True where the answer must be sought in the acts: shows the way to them. */
  seeLaw: z.boolean().default(false),
  ask: ask.optional(),
  /** Statements that rest on older sources only. They stand apart, with year and law. */
  older: z.array(f.pointId).default([]),
});
export const acuteFile = z.array(acuteStep).min(1);

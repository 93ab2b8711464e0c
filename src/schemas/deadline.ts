import { z } from 'zod';
import { SITUATIONS, STAY_PATHWAYS } from '../domain/planner/deadline.ts';
import { SPANS } from '../domain/planner/phase-window.ts';
import * as f from './fields.ts';
import { choices } from './messages.ts';

const stayPathway = z.enum(STAY_PATHWAYS, { error: choices('forløpet', STAY_PATHWAYS) });

/** One deadline or recurring task. Time, strength, role and text come from the register points and their statements. */
const deadlineEntry = z.strictObject({
  id: f.slug,
  /** A short name without skal, må, bør, anbefales or kan. */
  title: f.text.max(60, 'navnet er for langt for en kalender · Bruk høyst 60 tegn.'),
  /** Register points with a timing that say this. The most general first. */
  sources: z.array(f.registerId).min(1),
  /** Only where it differs from what the register says. */
  pathways: z.array(stayPathway).optional(),
  phase: f.phase.optional(),
  situation: z.enum(SITUATIONS, { error: choices('situasjonen', SITUATIONS) }).default('barnet'),
  /** Register point whose date a recurring task is counted from. */
  countFrom: f.registerId.optional(),
  /** How the date is counted, where the source does not say. */
  reading: f.text.optional(),
});

/** When a phase lasts: the register point with the duration that tells it, and what the reader is told. */
const phaseEntry = z.strictObject({
  pathway: stayPathway,
  phase: f.phase,
  source: f.registerId.optional(),
  span: z.enum(SPANS, { error: choices('spennet', SPANS) }).default('during'),
  reading: f.text,
});

/** A file in content/frister/. Every register point of today's sources that has a timing stands in exactly one place. */
export const deadlineFile = z.strictObject({
  phases: z.array(phaseEntry).default([]),
  deadlines: z.array(deadlineEntry),
  /** Timings that are no deadline of their own, each with the reason. */
  outside: z.array(z.strictObject({
    id: f.registerId,
    reason: z.string().trim().min(15, 'begrunnelsen er for kort · Si hvorfor dette ikke er en frist.'),
  })).default([]),
});
export type DeadlineFile = z.infer<typeof deadlineFile>;

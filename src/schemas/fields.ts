import { z } from 'zod';
import { ACTOR_IDS } from '../domain/actors.ts';
import { PAGE_ID, POINT_ID, SECTION_ID } from '../domain/ids.ts';
import { PATHWAY_IDS, PHASE_IDS } from '../domain/pathways.ts';
import { STRENGTHS } from '../domain/strength.ts';
import { ANCHOR_IDS, TIMING_TYPES, UNITS } from '../domain/timing.ts';
import { choices, wrongForm } from './messages.ts';

export const strength = z.enum(STRENGTHS, { error: choices('styrken', STRENGTHS) });
export const actor = z.enum(ACTOR_IDS, { error: choices('rollen', ACTOR_IDS) });
export const pathway = z.enum(PATHWAY_IDS, { error: choices('forløpet', PATHWAY_IDS) });
export const phase = z.enum(PHASE_IDS, { error: choices('fasen', PHASE_IDS) });
export const unit = z.enum(UNITS, { error: choices('enheten', UNITS) });
export const pageId = z.string().regex(PAGE_ID, wrongForm('side-id', 'K5'));
export const sectionId = z.string().regex(SECTION_ID, wrongForm('seksjons-id', 'K5b'));
export const pointId = z.string().regex(POINT_ID, wrongForm('punkt-id', 'K5.3'));
export const registerId = z.string().regex(/^[a-z0-9æøå-]+$/, wrongForm('register-id', 'akuttarbeid-krav1-krav-01'));
/** An id in small letters that is part of an address or a file, and never changes. */
export const slug = z.string().regex(/^[a-z0-9-]+$/, 'id-en har feil form · Skriv den med små bokstaver a–z, tall og bindestrek.');
export const text = z.string().trim().min(2, 'feltet er tomt · Skriv teksten.');

/** When something is due. See `describeTiming` for the sentence that is made of it. */
export const timing = z.strictObject({
  type: z.enum(TIMING_TYPES, { error: choices('fristtypen', TIMING_TYPES) }),
  min: z.number().positive().optional(),
  value: z.number().positive().optional(),
  unit: unit.optional(),
  from: z.enum(ANCHOR_IDS, { error: choices('utgangspunktet', ANCHOR_IDS) }).optional(),
  offset: z.number().nonnegative().optional(),
  upTo: z.boolean().optional(),
  atLeast: z.boolean().optional(),
  for: z.strictObject({ value: z.number().positive(), unit }).optional(),
  text: z.string().optional(),
  caveat: text.optional(),
});

import * as z from 'zod/mini';
import { SETS } from '../domain/assessment/catalog.ts';
import { RESPONSIBLE_ROLES } from '../domain/assessment/responsible-roles.ts';
import { type AssessmentDocument, FORMAT, VERSION } from '../domain/assessment/round.ts';
import { STATUSES } from '../domain/assessment/status.ts';

/** How much the boxes of the form take, and the file: letters of a text and of a line, and the highest number. */
export const TEXT_LIMIT = 4000;
export const LINE_LIMIT = 200;
export const COUNT_LIMIT = 99_999;

const text = z.string().check(z.maxLength(TEXT_LIMIT));
const line = z.string().check(z.maxLength(LINE_LIMIT));
const date = z.iso.date();
const answerId = z.string().check(z.regex(/^[A-Z]\d{1,3}(\.\d{1,3})?$/));
const pointId = z.string().check(z.regex(/^[A-Z]\d{1,3}\.\d{1,3}$/));
const ownId = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/));
const role = z.enum(RESPONSIBLE_ROLES);
const number = z.int().check(z.nonnegative(), z.maximum(COUNT_LIMIT));

/** What is changed or taken away is found by its id: of two with the same, one would go with the other. */
const distinctIds = <T extends { id: string }>(what: string) =>
  z.refine<T[]>((list) => new Set(list.map((each) => each.id)).size === list.length, { error: `har to ${what} med samme id` });

export const answer = z.strictObject({
  text,
  status: z.optional(z.enum(STATUSES)),
  evidence: z.optional(text),
  action: z.optional(text),
  role: z.optional(role),
  due: z.optional(date),
});

export const count = z.strictObject({ met: z.optional(number), of: z.optional(number) });

export const deviation = z.strictObject({
  id: ownId,
  point: pointId,
  text,
  instead: text,
  reason: text,
  role: z.optional(role),
  date: z.optional(date),
  review: z.optional(date),
});

export const round = z.strictObject({
  id: ownId,
  unit: line,
  title: line,
  date,
  sets: z.array(z.enum(SETS)),
  example: z.optional(z.boolean()),
  answers: z.record(answerId, answer),
  counts: z.record(pointId, count),
  deviations: z.array(deviation).check(distinctIds('avvik')),
});

/**
 * A saved self-assessment, version 2. Strict: a field we do not know is a fault, since it would vanish at the next save.
 *
 * `zod/mini`, because this schema ships to readers: 7 kB against 25 kB for `zod`, and the same checks.
 * The patterns are its own, not those of `domain/ids.ts`: a file that was saved must open however the site changes.
 * A change of form gets a new VERSION, a copy of this file under its old number, and a step in `read-assessment.ts`.
 */
export const assessmentDocument = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  edition: line,
  savedAt: z.iso.datetime(),
  current: ownId,
  rounds: z.array(round).check(z.minLength(1), z.maxLength(500), distinctIds('runder')),
}) satisfies z.ZodMiniType<AssessmentDocument>;

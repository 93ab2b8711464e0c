import * as z from 'zod/mini';
import { FORMAT, type AssessmentDocument, VERSION } from '../domain/assessment/round.ts';
import { STATUSES } from '../domain/assessment/status.ts';

/** Version 1: the first self-assessment. One round, with a status and a note for each krav (K5) and goal (M7). */
export const assessmentV1 = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  savedAt: z.iso.datetime(),
  answers: z.record(z.string().check(z.regex(/^[KM]\d{1,2}$/)), z.strictObject({
    status: z.optional(z.enum(STATUSES)),
    note: z.optional(z.string().check(z.maxLength(4000))),
  })),
});

/**
 * A goal is still one criterion, so its answer stands. A krav is now assessed point by point, and a status for the whole
 * says nothing certain of each part: it is kept under the krav's own id, and the page shows it as an earlier answer.
 */
export const fromV1 = (old: z.infer<typeof assessmentV1>): AssessmentDocument => {
  const id = `v1-${old.savedAt.replace(/\D/g, '')}`;
  return {
    format: FORMAT, version: VERSION, edition: '', savedAt: old.savedAt, current: id,
    rounds: [{
      id, unit: '', title: 'Fra første versjon', date: old.savedAt.slice(0, 10), sets: ['krav', 'kvalitetsmaal'],
      answers: Object.fromEntries(Object.entries(old.answers)
        .filter(([, { status, note }]) => status || note)
        .map(([key, { status, note }]) => [key, { text: '', ...(status ? { status } : {}), ...(note ? { evidence: note } : {}) }])),
      counts: {}, deviations: [],
    }],
  };
};

import type * as z from 'zod/mini';
import { type AssessmentDocument, FORMAT, VERSION } from '../domain/assessment/round.ts';
import { assessmentDocument } from './assessment.ts';
import { assessmentV1, fromV1 } from './assessment-v1.ts';

export type ReadFault =
  | { kind: 'not-json' }
  /** JSON, but nothing that Fagleser made. */
  | { kind: 'foreign' }
  /** Made by another tool of Fagleser. */
  | { kind: 'other-tool' }
  | { kind: 'newer'; version: number }
  | { kind: 'unknown-version'; version: unknown }
  /** Ours, but a field does not hold: its path, and zod's finding. */
  | { kind: 'damaged'; issue: z.core.$ZodIssue };

export type ReadResult =
  | { ok: true; document: AssessmentDocument; /** The version it came in, when that was an older one. */ migratedFrom?: number }
  | { ok: false; fault: ReadFault };

/** A saved file, or what the device has kept, as a document of today. Never throws, and changes nothing. */
export function readAssessment(text: string): ReadResult {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, fault: { kind: 'not-json' } };
  }
  const { format, type, version } = (data ?? {}) as { format?: unknown; type?: unknown; version?: unknown };
  if (format !== FORMAT) {
    return { ok: false, fault: { kind: [format, type].some((name) => typeof name === 'string' && name.startsWith('fagleser-')) ? 'other-tool' : 'foreign' } };
  }
  if (version === VERSION) return checked(assessmentDocument.safeParse(data), (document) => document);
  if (version === 1) {
    const old = checked(assessmentV1.safeParse(data), fromV1);
    return old.ok ? { ...old, migratedFrom: 1 } : old;
  }
  return typeof version === 'number' && version > VERSION
    ? { ok: false, fault: { kind: 'newer', version } }
    : { ok: false, fault: { kind: 'unknown-version', version } };
}

type Parsed<T> = { success: true; data: T } | { success: false; error: { issues: z.core.$ZodIssue[] } };

function checked<T>(parsed: Parsed<T>, toDocument: (value: T) => AssessmentDocument): ReadResult {
  if (!parsed.success) return { ok: false, fault: { kind: 'damaged', issue: parsed.error.issues[0] as z.core.$ZodIssue } };
  return { ok: true, document: toDocument(parsed.data) };
}

/** One fault in the content, in Norwegian: where, what is wrong, and what to do. */
export interface Problem {
  /** Name of the rule that found it. */
  rule: string;
  file: string;
  line: number;
  /** The field, as the author knows it («punkt K5.3, strength»). */
  field: string;
  message: string;
  advice: string;
}

/** `file:line · field · what is wrong · what to do` */
export const formatProblem = (p: Problem): string => `${p.file}:${p.line} · ${p.field} · ${p.message} · ${p.advice}`;

export const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'nb') || a.line - b.line || a.rule.localeCompare(b.rule);

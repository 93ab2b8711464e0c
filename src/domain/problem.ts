/** One fault in the content, in Norwegian: where, what is wrong, and what to do. */
export interface Problem {
  /** Name of the rule that found it. */
  rule: string;
  file: string;
  line: number;
  /** The field, as the author knows it («punkt K5.3 · styrke»). */
  field: string;
  message: string;
}

export const formatProblem = (p: Problem): string => `${p.file}:${p.line} · ${p.field} · ${p.message}`;

export const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'nb') || a.line - b.line || a.rule.localeCompare(b.rule);

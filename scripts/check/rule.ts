import type { Problem } from '../../src/domain/problem.ts';
import type { Content, Located } from '../../src/library/read-content.ts';
import type { Path } from '../../src/library/yaml-file.ts';
import type { PointEntry } from '../../src/schemas/page.ts';
import type { RegisterPoint } from '../../src/schemas/register-point.ts';

/** What a rule may look at. */
export interface Context {
  content: Content;
  register: ReadonlyMap<string, RegisterPoint>;
  /** Every id that has ever been published. */
  promised: readonly string[];
}

/** One thing that must hold across files. A rule reports all it finds and never throws. */
export interface Rule {
  name: string;
  description: string;
  /** True for a rule that would cry wolf when a file could not be read: it runs only when all of them could. */
  needsWhole?: boolean;
  check(context: Context): Problem[];
}

export interface PlacedPoint {
  point: PointEntry;
  /** A problem at this point or one of its fields. */
  problem(rule: string, field: string, message: string, advice: string): Problem;
}

/** Every statement of every page, with a way to report a fault at its place. */
export const placedPoints = (content: Content): PlacedPoint[] =>
  content.pages.flatMap((page) => page.value.sections.flatMap((section, s) => section.points.map((point, p) => ({
    point,
    problem: (rule: string, field: string, message: string, advice: string) =>
      problemAt(page, rule, ['sections', s, 'points', p, field], `punkt ${point.id}, ${field}`, message, advice),
  }))));

/** A problem at the line of a field of a file. */
export const problemAt = (place: Located<unknown>, rule: string, path: Path, field: string, message: string, advice: string): Problem =>
  ({ rule, file: place.file, line: place.lineOf(path), field, message, advice });

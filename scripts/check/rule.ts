import type { Problem } from '../../src/domain/problem.ts';
import type { Content } from '../../src/library/read-content.ts';
import type { PointEntry } from '../../src/schemas/page.ts';
import type { RegisterPoint } from '../../src/schemas/register-point.ts';

/** What a rule may look at. */
export interface Context {
  content: Content;
  register: ReadonlyMap<string, RegisterPoint>;
}
export interface Rule {
  name: string;
  description: string;
  check(context: Context): Problem[];
}

export interface PlacedPoint {
  point: PointEntry;
  file: string;
  /** 1-based line of the point or of one of its fields. */
  line(field?: string): number;
}

/** Every statement of every page with its place. */
export const placedPoints = (content: Content): PlacedPoint[] =>
  content.pages.flatMap(({ file, value, lineOf }) =>
    value.sections.flatMap((section, s) =>
      section.points.map((point, p) => ({
        point,
        file,
        line: (field?: string) => lineOf(['sections', s, 'points', p, ...(field ? [field] : [])]),
      }))));

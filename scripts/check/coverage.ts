import type { Context } from './rule.ts';

export interface Coverage { source: string; total: number; covered: number; leftOut: number; missing: string[] }

/** How much of the register the site covers, per source. A point is covered by a statement, a gap, a table or a note that cites it. */
export function coverage({ content }: Pick<Context, 'content'>, cited: ReadonlySet<string>, leftOut: ReadonlySet<string>): Coverage[] {
  const rows = new Map<string, Coverage>();
  for (const { value } of content.register) {
    const row = rows.get(value.source) ?? { source: value.source, total: 0, covered: 0, leftOut: 0, missing: [] };
    rows.set(value.source, row);
    for (const { id } of value.points) {
      row.total++;
      if (cited.has(id)) row.covered++;
      else if (leftOut.has(id)) row.leftOut++;
      else row.missing.push(id);
    }
  }
  return [...rows.values()];
}

/** Every register id that a page cites, in a statement or as a heading without text. */
export const citedIds = ({ content }: Pick<Context, 'content'>): Set<string> =>
  new Set(content.pages.flatMap(({ value }) => value.sections.flatMap((s) => [
    ...s.points.flatMap((p) => p.sources), ...s.gaps.flatMap((g) => g.sources),
  ])));

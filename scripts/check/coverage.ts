import type { Content } from '../../src/library/read-content.ts';

export interface Coverage { source: string; total: number; covered: number; leftOut: number }

/** Every register id that the site shows: in a statement, as a heading without text, or in a table. */
export const citedIds = (content: Content): Set<string> => new Set([
  ...content.pages.flatMap(({ value }) => value.sections.flatMap((s) => [...s.points.flatMap((p) => p.sources), ...s.gaps.flatMap((g) => g.sources)])),
  ...content.tables.flatMap((t) => t.value.sources),
]);

export const leftOutIds = (content: Content): Set<string> => new Set(content.leftOut.flatMap((f) => f.value.map((l) => l.id)));

/** How much of the register the site covers: a row per source, in the order of the files, and one for all («»). */
export function coverage(content: Content): Coverage[] {
  const cited = citedIds(content);
  const out = leftOutIds(content);
  const rows = new Map<string, Coverage>();
  const all: Coverage = { source: '', total: 0, covered: 0, leftOut: 0 };
  for (const { value } of content.register) {
    const row = rows.get(value.source) ?? { source: value.source, total: 0, covered: 0, leftOut: 0 };
    rows.set(value.source, row);
    for (const { id } of value.points) {
      for (const r of [row, all]) {
        r.total++;
        if (cited.has(id)) r.covered++;
        else if (out.has(id)) r.leftOut++;
      }
    }
  }
  return [...rows.values(), all];
}

export const formatCoverage = (c: Coverage): string =>
  `dekning${c.source && ` ${c.source}`}: ${c.covered} av ${c.total} kildepunkter (${c.leftOut} utelatt med begrunnelse)`;

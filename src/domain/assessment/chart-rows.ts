import type { Catalog, CriterionGroup, SetId } from './catalog.ts';
import { groupResults, scoreOf } from './result.ts';
import type { Round } from './round.ts';
import type { Status } from './status.ts';

/** One row of the picture, with a cell for each criterion. */
export interface ChartRow {
  set: SetId;
  /** Group id, or the set's when its groups share a row. */
  id: string;
  title: string;
  cells: { id: string; status: Status | null }[];
  inPlace: number;
  /** Cells that apply: all but `ikke aktuelt`. */
  applies: number;
  score: number | null;
}

/** What a set is called when its groups share one row. */
const SHARED: Partial<Record<SetId, string>> = { kvalitetsmaal: 'Kvalitetsmål 1–10' };

/** The picture of a round: a row for each group, weakest first; the goals, with one criterion each, share one row. */
export function chartRows(round: Round, catalog: Catalog): ChartRow[] {
  const results = groupResults(round, catalog);
  const single = results.filter((r) => !SHARED[r.group.set]).map((r) => row(r.group, cellsOf(r)));
  const shared = (Object.entries(SHARED) as [SetId, string][])
    .filter(([set]) => round.sets.includes(set))
    .map(([set, title]) => row({ id: set, set, title }, catalog.groups.flatMap((g) => results.filter((r) => g.set === set && r.group === g).flatMap(cellsOf))));
  return [...single, ...shared].filter((r) => r.cells.length).sort((a, b) => (a.score ?? 2) - (b.score ?? 2));
}

type Cells = ChartRow['cells'];
const cellsOf = (result: ReturnType<typeof groupResults>[number]): Cells =>
  result.cells.map((c) => ({ id: c.criterion.id, status: c.status }));

const row = (group: CriterionGroup, cells: Cells): ChartRow => ({
  ...group, cells,
  inPlace: cells.filter((c) => c.status === 'på plass').length,
  applies: cells.filter((c) => c.status !== 'ikke aktuelt').length,
  score: scoreOf(cells.map((c) => c.status)),
});

/** The row in words, for those who cannot see it: «1 på plass, 1 delvis, 1 ikke vurdert». */
export function describeCells(cells: Cells): string {
  const words = [...new Set(cells.map((c) => c.status ?? 'ikke vurdert'))];
  return words.map((word) => `${cells.filter((c) => (c.status ?? 'ikke vurdert') === word).length} ${word}`).join(', ');
}

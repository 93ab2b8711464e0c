import { type Catalog, type CriterionGroup, SETS, type SetId } from './catalog.ts';
import { byScore, type GroupResult, groupResults, scoreOf } from './result.ts';
import type { Round } from './round.ts';
import { NOT_ASSESSED, type Status } from './status.ts';

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
  // Weakest first between the rows; inside a shared row the goals keep the order of the page.
  const inPageOrder = catalog.groups.flatMap((group) => results.filter((r) => r.group === group));
  const single = results.filter((r) => !SHARED[r.group.set]).map((r) => row(r.group, cellsOf(r)));
  const shared = SETS.flatMap((set) => {
    const title = SHARED[set];
    return title && round.sets.includes(set) ? [row({ id: set, set, title }, inPageOrder.filter((r) => r.group.set === set).flatMap(cellsOf))] : [];
  });
  return [...single, ...shared].filter((r) => r.cells.length).sort(byScore);
}

type Cells = ChartRow['cells'];
const cellsOf = (result: GroupResult): Cells =>
  result.cells.map((c) => ({ id: c.criterion.id, status: c.status }));

const row = (group: CriterionGroup, cells: Cells): ChartRow => ({
  ...group, cells,
  inPlace: cells.filter((c) => c.status === 'på plass').length,
  applies: cells.filter((c) => c.status !== 'ikke aktuelt').length,
  score: scoreOf(cells.map((c) => c.status)),
});

/** The row in words, for those who cannot see it: «1 på plass, 1 delvis, 1 ikke vurdert». */
export function describeCells(cells: Cells): string {
  const words = cells.map((c) => c.status ?? NOT_ASSESSED);
  return [...new Set(words)].map((word) => `${words.filter((w) => w === word).length} ${word}`).join(', ');
}

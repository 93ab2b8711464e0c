import type { Catalog, Criterion, Indicator } from './catalog.ts';
import { countText } from './answers.ts';
import type { Round } from './round.ts';
import { STATUS_SCORE, type Status } from './status.ts';

export const CHANGES = ['dårligere', 'bedre', 'uendret', 'kan ikke sammenlignes'] as const;
export type Change = (typeof CHANGES)[number];

export interface Comparison {
  rows: { criterion: Criterion; before: Status | null; after: Status | null; change: Change; otherText: boolean }[];
  indicators: { indicator: Indicator; before: string | null; after: string | null }[];
}

/** Two rounds, criterion by criterion: what got worse first, then what got better. What neither assessed is left out. */
export function compareRounds(before: Round, after: Round, catalog: Catalog): Comparison {
  const rows = catalog.criteria
    .map((criterion) => {
      const [a, b] = [before.answers[criterion.id], after.answers[criterion.id]];
      return {
        criterion, before: a?.status ?? null, after: b?.status ?? null,
        change: changeBetween(a?.status ?? null, b?.status ?? null),
        // The two answered differently worded criteria, so the difference may lie in the wording.
        otherText: Boolean(a?.text && b?.text && a.text !== b.text),
      };
    })
    .filter((row) => row.before || row.after)
    .sort((a, b) => CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change));
  const indicators = catalog.indicators
    .map((indicator) => ({ indicator, before: countText(before.counts[indicator.id]), after: countText(after.counts[indicator.id]) }))
    .filter((i) => i.before || i.after);
  return { rows, indicators };
}

/** Only two statuses that both lie on the scale can be better or worse than one another. */
export function changeBetween(before: Status | null, after: Status | null): Change {
  if (before === after) return 'uendret';
  const [a, b] = [before && STATUS_SCORE[before], after && STATUS_SCORE[after]];
  if (a === null || b === null) return 'kan ikke sammenlignes';
  return b > a ? 'bedre' : 'dårligere';
}

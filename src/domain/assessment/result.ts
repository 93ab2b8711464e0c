import { strengthRank } from '../strength.ts';
import type { Catalog, Criterion, CriterionGroup } from './catalog.ts';
import { askedCriteria } from './progress.ts';
import type { Answer, Round } from './round.ts';
import { STATUS_ORDER, STATUS_SCORE, type Status } from './status.ts';

export interface ResultRow { criterion: Criterion; answer: Answer; status: Status }

/** Every criterion that has a status: weakest first, then the most binding, then in the order of the page. */
export function weakestFirst(round: Round, catalog: Catalog): ResultRow[] {
  return askedCriteria(round, catalog)
    .flatMap((criterion) => {
      const answer = round.answers[criterion.id];
      return answer?.status ? [{ criterion, answer, status: answer.status }] : [];
    })
    .sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status)
      || strengthRank(a.criterion.strength) - strengthRank(b.criterion.strength));
}

/** One row of the picture: the core criteria of a group, and those of the others that were answered. */
export interface GroupResult {
  group: CriterionGroup;
  cells: { criterion: Criterion; status: Status | null }[];
  /** 0 (nothing in place) to 1 (all in place); null when nothing that applies was assessed. */
  score: number | null;
}

/** The groups of the chosen sets, weakest first; those without an answer last. */
export function groupResults(round: Round, catalog: Catalog): GroupResult[] {
  const asked = askedCriteria(round, catalog);
  return catalog.groups
    .filter((group) => round.sets.includes(group.set))
    .map((group) => {
      const cells = asked
        .map((criterion) => ({ criterion, status: round.answers[criterion.id]?.status ?? null }))
        .filter(({ criterion, status }) => criterion.group === group.id && (criterion.core || status));
      return { group, cells, score: scoreOf(cells.map((c) => c.status)) };
    })
    .sort(byScore);
}

/** Mean of what applies and was assessed, on a scale from 0 to 1. */
export function scoreOf(statuses: readonly (Status | null)[]): number | null {
  const scores = statuses.flatMap((s) => (s === null || STATUS_SCORE[s] === null ? [] : [STATUS_SCORE[s]]));
  return scores.length ? scores.reduce((sum, s) => sum + s, 0) / (2 * scores.length) : null;
}

/** Weakest first; what has no score, since nothing that applies was assessed, last. */
export const byScore = (a: { score: number | null }, b: { score: number | null }): number => (a.score ?? NO_SCORE) - (b.score ?? NO_SCORE);
/** Above every score. */
const NO_SCORE = 2;

/** How many have each status. */
export const tally = (statuses: readonly Status[]): Record<Status, number> => {
  const count = (status: Status) => statuses.filter((s) => s === status).length;
  return { 'på plass': count('på plass'), delvis: count('delvis'), 'ikke på plass': count('ikke på plass'), 'ikke aktuelt': count('ikke aktuelt') };
};

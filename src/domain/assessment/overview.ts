import type { Catalog, Criterion, Indicator } from './catalog.ts';
import { isImpossible } from './answers.ts';
import { byScore, scoreOf, tally } from './result.ts';
import type { Round } from './round.ts';
import type { Status } from './status.ts';

export interface Overview {
  rows: { criterion: Criterion; counts: Record<Status, number>; notAssessed: number; score: number | null }[];
  /** Sums over the units that have given both numbers. */
  indicators: { indicator: Indicator; met: number; of: number; units: number }[];
}

/** Several units' rounds as one: how many units have each status, weakest first. What nobody assessed is left out. */
export function overviewOf(rounds: readonly Round[], catalog: Catalog): Overview {
  const rows = catalog.criteria.flatMap((criterion) => {
    const asked = rounds.filter((r) => r.sets.includes(criterion.set));
    const statuses = asked.flatMap((r) => r.answers[criterion.id]?.status ?? []);
    return statuses.length ? [{ criterion, counts: tally(statuses), notAssessed: asked.length - statuses.length, score: scoreOf(statuses) }] : [];
  }).sort((a, b) => byScore(a, b) || b.counts['ikke på plass'] - a.counts['ikke på plass']);

  const indicators = catalog.indicators.flatMap((indicator) => {
    const counts = rounds.filter((r) => r.sets.includes('kvalitetsmaal')).map((r) => r.counts[indicator.id])
      .filter((c) => c?.met !== undefined && c.of !== undefined && !isImpossible(c));
    const sum = (half: 'met' | 'of') => counts.reduce((total, c) => total + (c?.[half] ?? 0), 0);
    return counts.length ? [{ indicator, met: sum('met'), of: sum('of'), units: counts.length }] : [];
  });
  return { rows, indicators };
}

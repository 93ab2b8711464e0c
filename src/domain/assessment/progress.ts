import type { Catalog, Criterion } from './catalog.ts';
import type { Round } from './round.ts';

export interface Progress {
  /** Core criteria in the chosen sets, and how many of them have a status. */
  total: number;
  done: number;
  /** Statuses given beyond the core. */
  extra: number;
}

/** How far a round has come, in all or for one group. */
export function progressOf(round: Round, catalog: Catalog, group?: string): Progress {
  const asked = askedCriteria(round, catalog).filter((c) => group === undefined || c.group === group);
  const answered = asked.filter((c) => round.answers[c.id]?.status);
  return {
    total: asked.filter((c) => c.core).length,
    done: answered.filter((c) => c.core).length,
    extra: answered.filter((c) => !c.core).length,
  };
}

/** The criteria of the sets that the round has chosen. */
export const askedCriteria = (round: Round, catalog: Catalog): Criterion[] =>
  catalog.criteria.filter((c) => round.sets.includes(c.set));

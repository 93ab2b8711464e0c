import { ACTOR_IDS, type Actor, INSTITUTION_ROLES } from './actors.ts';
import { byPhase, isDuty } from './duties.ts';
import type { Point } from './guideline.ts';
import type { Pathway, Phase } from './pathways.ts';

/** One role's duties in one phase. `role` is null for what the source gives nobody in particular. */
export interface Cell { role: Actor | null; points: Point[] }

/**
 * One phase: `wide` holds the institution as a whole and everybody who works there, whose lists are long; `named` has a
 * cell for each column, empty or not; `others` those outside the institution and what has no role.
 */
export interface MatrixRow { phase: Phase | null; wide: Cell[]; named: Cell[]; others: Cell[] }
export interface Matrix { pathway: Pathway; columns: Actor[]; rows: MatrixRow[] }

const WIDE: readonly Actor[] = ['institusjonen', 'ansatte'];
const NAMED: readonly Actor[] = INSTITUTION_ROLES;
const OTHERS = ACTOR_IDS.filter((a) => !WIDE.includes(a) && !NAMED.includes(a));

/** Phases × roles of one pathway. A duty that several share stands in the cell of each. */
export function matrixOf(points: readonly Point[], pathway: Pathway): Matrix {
  const duties = points.filter((p) => isDuty(p) && p.page.type === 'forlop' && p.page.pathway === pathway);
  const columns = NAMED.filter((role) => duties.some((p) => p.actors.includes(role)));
  const rows = byPhase(duties).map((group): MatrixRow => {
    const cell = (role: Actor): Cell => ({ role, points: group.points.filter((p) => p.actors.includes(role)) });
    const filled = (roles: readonly Actor[]) => roles.map(cell).filter((c) => c.points.length > 0);
    const nobody = group.points.filter((p) => p.actors.length === 0);
    return {
      phase: group.phase, wide: filled(WIDE), named: columns.map(cell),
      others: [...filled(OTHERS), ...(nobody.length ? [{ role: null, points: nobody }] : [])],
    };
  });
  return { pathway, columns, rows };
}

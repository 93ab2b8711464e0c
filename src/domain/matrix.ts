import { ACTOR_IDS, type Actor, CONCERNED, INSTITUTION_AS_WHOLE, INSTITUTION_ROLES } from './actors.ts';
import { byPhase, isDuty } from './duties.ts';
import type { Point } from './guideline.ts';
import type { Pathway, Phase } from './pathways.ts';

/**
 * One role's duties in one phase. `role` is null for what the source gives nobody in particular. `shared` are duties
 * that another role has the section for and that this one takes part in: written out there, only named here.
 */
export interface Cell { role: Actor | null; points: Point[]; shared: { owner: Actor; points: Point[] }[] }

/**
 * One phase: `wide` holds the institution as a whole and everybody who works there, whose lists are long; `named` has a
 * cell for each column, empty or not; `others` those outside the institution and what has no role.
 */
export interface MatrixRow { phase: Phase | null; wide: Cell[]; named: Cell[]; others: Cell[] }
export interface Matrix { pathway: Pathway; columns: Actor[]; rows: MatrixRow[] }

const WIDE: readonly Actor[] = INSTITUTION_AS_WHOLE;
const NAMED: readonly Actor[] = INSTITUTION_ROLES;
const OTHERS = ACTOR_IDS.filter((a) => !WIDE.includes(a) && !NAMED.includes(a));

export const isEmpty = (cell: Cell): boolean => cell.points.length === 0 && cell.shared.length === 0;

/** Whether a role carries a duty. Those it concerns carry it only where nobody else does. */
const carries = (point: Point, role: Actor): boolean =>
  point.actors.includes(role) && (!CONCERNED.has(role) || point.actors.every((a) => CONCERNED.has(a)));

function cellOf(role: Actor, points: readonly Point[]): Cell {
  const cell: Cell = { role, points: [], shared: [] };
  for (const point of points.filter((p) => carries(p, role))) {
    const owner = point.section.role;
    if (owner === undefined || owner === role || !point.actors.includes(owner)) cell.points.push(point);
    else {
      const known = cell.shared.find((s) => s.owner === owner);
      if (known) known.points.push(point);
      else cell.shared.push({ owner, points: [point] });
    }
  }
  return cell;
}

/** Phases × roles of one pathway. */
export function matrixOf(points: readonly Point[], pathway: Pathway): Matrix {
  const duties = points.filter((p) => isDuty(p) && p.page.type === 'forlop' && p.page.pathway === pathway);
  const columns = NAMED.filter((role) => duties.some((p) => p.actors.includes(role)));
  const rows = byPhase(duties).map((group): MatrixRow => {
    const filled = (roles: readonly Actor[]) => roles.map((role) => cellOf(role, group.points)).filter((c) => !isEmpty(c));
    const nobody = group.points.filter((p) => p.actors.length === 0);
    return {
      phase: group.phase, wide: filled(WIDE), named: columns.map((role) => cellOf(role, group.points)),
      others: [...filled(OTHERS), ...(nobody.length ? [{ role: null, points: nobody, shared: [] }] : [])],
    };
  });
  return { pathway, columns, rows };
}

import type { Actor } from '../actors.ts';
import { type Strength, strengthsAmong } from '../strength.ts';
import type { Statement } from './deadline.ts';
import type { Plan } from './plan.ts';

/** What the reader wants to see of a plan. Role and strength must meet in one and the same statement. */
export interface PlanFilter { actor?: Actor | undefined; strength?: Strength | undefined; weekly: boolean }

export function filterPlan(plan: Plan, filter: PlanFilter): Plan {
  const fits = ({ actors, strength }: Statement) =>
    (filter.actor === undefined || actors.includes(filter.actor)) && (filter.strength === undefined || strength === filter.strength);
  const keep = <T extends { statements: Statement[] }>(items: T[]): T[] =>
    items.map((item) => ({ ...item, statements: item.statements.filter(fits) })).filter((item) => item.statements.length > 0);
  return {
    ...plan,
    dated: keep(plan.dated).filter((item) => filter.weekly || !item.weekly),
    periods: keep(plan.periods),
    open: keep(plan.open),
  };
}

const statementsOf = (plan: Plan): Statement[] => [...plan.dated, ...plan.periods, ...plan.open].flatMap((i) => i.statements);

/** The roles and strength words that occur in a plan: the choices a filter offers. */
export const actorsIn = (plan: Plan): Actor[] => [...new Set(statementsOf(plan).flatMap((s) => s.actors))];
export const strengthsIn = (plan: Plan): Strength[] => strengthsAmong(statementsOf(plan));

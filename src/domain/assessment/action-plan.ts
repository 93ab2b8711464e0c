import type { Catalog, Criterion } from './catalog.ts';
import { weakestFirst } from './result.ts';
import type { Answer, Round } from './round.ts';
import { isGap, type Status } from './status.ts';

export interface PlanItem {
  criterion: Criterion;
  status: Status;
  answer: Answer;
  /** What the plan still lacks here. */
  missing: ('tiltak' | 'ansvarlig rolle' | 'frist')[];
  overdue: boolean;
}

/** Every gap, in the order of its due date; those without one last, weakest first. `today` is an ISO date. */
export function actionPlan(round: Round, catalog: Catalog, today: string): PlanItem[] {
  return weakestFirst(round, catalog)
    .filter((row) => isGap(row.status))
    .map(({ criterion, answer, status }) => ({
      criterion, answer, status,
      missing: [
        ...(answer.action ? [] : ['tiltak' as const]),
        ...(answer.role ? [] : ['ansvarlig rolle' as const]),
        ...(answer.due ? [] : ['frist' as const]),
      ],
      overdue: Boolean(answer.due && answer.due < today),
    }))
    .sort((a, b) => (a.answer.due ?? '9999').localeCompare(b.answer.due ?? '9999'));
}

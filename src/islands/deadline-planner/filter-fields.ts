import { ACTOR_IDS, ACTORS } from '../../domain/actors.ts';
import { isOneOf } from '../../domain/closed-list.ts';
import type { Plan } from '../../domain/planner/plan.ts';
import { actorsIn, type PlanFilter, strengthsIn } from '../../domain/planner/plan-filter.ts';
import { STRENGTHS } from '../../domain/strength.ts';
import { h, need } from '../dom/elements.ts';

/** Offers the roles and strength words that occur in the plan. A choice that still occurs stands. */
export function fillFilters(controls: HTMLFormElement, plan: Plan): void {
  offer(controls, 'actor', 'Alle roller', actorsIn(plan).map((a) => ({ value: a, label: ACTORS[a] })));
  offer(controls, 'strength', 'Alle styrkeord', strengthsIn(plan).map((s) => ({ value: s, label: s })));
}

function offer(controls: HTMLFormElement, name: string, all: string, options: { value: string; label: string }[]): void {
  const select = need<HTMLSelectElement>(controls, `[name="${name}"]`);
  const before = select.value;
  select.replaceChildren(h('option', { value: '' }, all), ...options.map(({ value, label }) => h('option', { value }, label)));
  select.value = options.some(({ value }) => value === before) ? before : '';
}

/** What the reader has chosen to see. */
export function readFilter(controls: HTMLFormElement): PlanFilter {
  const chosen = new FormData(controls);
  const [actor, strength] = [chosen.get('actor'), chosen.get('strength')];
  return {
    actor: isOneOf(ACTOR_IDS, actor) ? actor : undefined,
    strength: isOneOf(STRENGTHS, strength) ? strength : undefined,
    weekly: chosen.has('weekly'),
  };
}

/**
 * What has been ticked off in a phase.
 *
 * Shape: the id of each ticked task → the mark of its text when it was ticked (see text-mark.ts).
 * Lifecycle: kept by id, so a list that grows, shrinks or changes order never moves a tick. A task whose mark is no
 * longer the same is `changed`: its tick stands, but the user is asked to read it again. A tick whose task is gone from
 * the list stays in the data, is told of, and goes only when the user clears the list.
 * Nothing here says which child the list is for, and there is no field for it.
 */
export type Ticks = ReadonlyMap<string, string>;
export interface TickTask { id: string; mark: string; actors: readonly string[] }
export type TickState = 'open' | 'done' | 'changed';

export const NO_TICKS: Ticks = new Map();

export function stateOf(ticks: Ticks, task: TickTask): TickState {
  const mark = ticks.get(task.id);
  return mark === undefined ? 'open' : mark === task.mark ? 'done' : 'changed';
}

/** Ticks a task with its text of today, or takes the tick away. */
export function withTick(ticks: Ticks, task: TickTask, done: boolean): Ticks {
  const next = new Map(ticks);
  if (done) next.set(task.id, task.mark);
  else next.delete(task.id);
  return next;
}

/** Ids that are ticked, but no longer on the list. */
export const orphans = (ticks: Ticks, tasks: readonly TickTask[]): string[] => {
  const known = new Set(tasks.map((t) => t.id));
  return [...ticks.keys()].filter((id) => !known.has(id));
};

export interface Progress { done: number; changed: number; total: number }

export const progressOf = (ticks: Ticks, tasks: readonly TickTask[]): Progress => ({
  done: tasks.filter((t) => stateOf(ticks, t) === 'done').length,
  changed: tasks.filter((t) => stateOf(ticks, t) === 'changed').length,
  total: tasks.length,
});

/** Each role on the list with its own tasks. A task that two roles share counts for both. */
export const byRole = (tasks: readonly TickTask[]): { role: string; tasks: TickTask[] }[] =>
  [...new Set(tasks.flatMap((t) => t.actors))].map((role) => ({ role, tasks: tasks.filter((t) => t.actors.includes(role)) }));

/** «A1.4:k2j3:institusjonen,inntaksenhet A1.5:…»: the list as the page carries it to the script. */
export const encodeTasks = (tasks: readonly TickTask[]): string => tasks.map((t) => `${t.id}:${t.mark}:${t.actors.join(',')}`).join(' ');
export const decodeTasks = (text: string): TickTask[] => text.split(' ').filter(Boolean).map((part) => {
  const [id = '', mark = '', actors = ''] = part.split(':');
  return { id, mark, actors: actors.split(',').filter(Boolean) };
});

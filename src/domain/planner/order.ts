import type { Timing } from '../timing.ts';
import { type Deadline, isCountable } from './deadline.ts';

const DAYS = { time: 1 / 24, dag: 1, virkedag: 1.4, uke: 7, måned: 30.4 } as const;
const length = (t: Timing): number => (t.value ?? 0) * (t.unit ? DAYS[t.unit] : 1);

/**
 * Where a timing stands in a list that has no dates: what is due first comes first, then what recurs (most often
 * first), then what the source gives no number for, and last what is counted back from moving out.
 */
function rank(t: Timing): [number, number] {
  if (t.from === 'utflytting' || t.from === 'slutt-tiltak') return [3, -length(t)];
  if (t.type === 'before') return [0, 0];
  if (!isCountable(t)) return [2, 0];
  return t.type === 'recurring' ? [1, length(t)] : [0, length(t) + (t.offset ?? 0) * (t.unit ? DAYS[t.unit] : 1)];
}

/** The timing that decides a deadline's place and is named first: a number before a vague phrase. */
export const leadTiming = (deadline: Pick<Deadline, 'statements'>): Timing =>
  (deadline.statements.find((s) => isCountable(s.timing)) ?? deadline.statements[0])?.timing as Timing;

export function byTime(a: Pick<Deadline, 'statements'>, b: Pick<Deadline, 'statements'>): number {
  const [groupA, daysA] = rank(leadTiming(a));
  const [groupB, daysB] = rank(leadTiming(b));
  return groupA - groupB || daysA - daysB;
}

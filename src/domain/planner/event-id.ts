import type { DatedItem } from './plan.ts';
import type { StayPathway } from './deadline.ts';

/** FNV-1a, 32 bits: a short fingerprint of the label, so that the label itself is not written into the calendar's ids. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * Identity of a calendar event: the statement, the pathway and which time in the row it is; never the date. A plan made
 * again with a corrected date therefore moves the events that are there already. The label tells the plans of two
 * children apart: same label, same events.
 */
export function eventId(item: Pick<DatedItem, 'statements' | 'deadline' | 'timing' | 'occurrence'>, pathway: StayPathway, label: string): string {
  const lead = item.deadline.statements.find((s) => s.timing === item.timing) ?? item.statements[0];
  const plan = label.trim() === '' ? '' : `.${fingerprint(label.trim().toLowerCase())}`;
  return `${lead?.id}.${pathway}.${item.occurrence.n}${plan}@fagleser`;
}

import type { Point } from './guideline.ts';
import { describeTiming } from './timing.ts';

/**
 * A short mark of what a task says: text, strength and timing. Two tasks with the same mark say the same; if any of it
 * changes, so does the mark (FNV-1a, 32 bits: nobody is trying to forge one).
 */
export function textMark({ text, strength, timing }: Pick<Point, 'text' | 'strength' | 'timing'>): string {
  let hash = 0x811c9dc5;
  for (const char of `${strength}|${text}|${timing ? describeTiming(timing) : ''}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

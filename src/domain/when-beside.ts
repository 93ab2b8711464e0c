import type { Point } from './guideline.ts';
import { describeTiming } from './timing.ts';

/** The timing to set beside a text, or '' when there is none or the text already says it in the same words. */
export function whenBeside({ text, timing }: Pick<Point, 'text' | 'timing'>): string {
  const when = timing ? describeTiming(timing) : '';
  return text.toLocaleLowerCase('nb').includes(when.toLocaleLowerCase('nb')) ? '' : when;
}

import type { Point } from './guideline.ts';
import { describeTiming } from './timing.ts';

/** The numbered deadline to set beside a text, or '' when there is none or the text already says it in the same words. */
export function whenBeside({ text, timing }: Pick<Point, 'text' | 'timing'>): string {
  // Without a number, `timing` is only the source's own phrase, and the text has that.
  if (timing?.value === undefined) return '';
  const when = describeTiming(timing);
  return text.toLocaleLowerCase('nb').includes(when.toLocaleLowerCase('nb')) ? '' : when;
}

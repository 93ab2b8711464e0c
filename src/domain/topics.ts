import type { Page, Point } from './guideline.ts';

/** Statements of one page, in the order they came in. */
export interface Topic { page: Page; points: Point[] }

/** Splits a list where the page changes, so that a long one can carry the pages' titles as its headings. */
export function byTopic(points: readonly Point[]): Topic[] {
  const topics = new Map<Page, Topic>();
  for (const point of points) {
    const topic = topics.get(point.page);
    if (topic) topic.points.push(point);
    else topics.set(point.page, { page: point.page, points: [point] });
  }
  return [...topics.values()];
}

import type { Disagreement, Point } from '../domain/guideline.ts';
import type { ListedDeadline } from './deadlines.ts';
import { sourceOf } from './sources.ts';

/** Where the sources disagree about a deadline, each disagreement once. */
export const disagreementsOf = (deadline: Pick<ListedDeadline, 'statements'>): Disagreement[] =>
  [...new Map(deadline.statements.flatMap((s) => s.point.disagreements).map((d) => [d.id, d])).values()];

/** «Veileder for forløp, Inntaksfasen»: the documents a point rests on, with the heading it stands under. */
export const sourceLine = (point: Point): string =>
  [...new Set(point.sources.map((s) => `${sourceOf(s.source).short}, ${s.section.at(-1)}`))].join('; ');

/** The same without the headings: what is said beside every date. */
export const documentsOf = (point: Point): string => [...new Set(point.sources.map((s) => sourceOf(s.source).short))].join('; ');

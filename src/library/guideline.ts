import type { Guideline, Point, SourcePoint } from '../domain/guideline.ts';
import { byPlace, formatProblem } from '../domain/problem.ts';
import { type Content, readContent } from './read-content.ts';
import { resolveGuideline } from './resolve.ts';

// `astro dev` keeps this module alive: the content watcher in astro.config.mjs restarts it when content/ changes.
let content: Content | undefined;
/** content/ under the working directory, read once. Throws with every fault of form when there are any. */
export function loadContent(): Content {
  content ??= readContent(process.cwd());
  if (content.problems.length) throw new Error(`Innholdet har feil:\n${[...content.problems].sort(byPlace).map(formatProblem).join('\n')}`);
  return content;
}

let guideline: Guideline | undefined;
/** The whole guideline with every reference resolved. */
export const loadGuideline = (): Guideline => (guideline ??= resolveGuideline(loadContent()));

/** A point of the source register. Throws on an unknown id; `where` tells the author who refers to it («Fristen «evaluering»»). */
export function sourcePoint(id: string, where: string): SourcePoint {
  const found = loadGuideline().register.get(id);
  if (!found) throw new Error(`${where} viser til «${id}», som ikke finnes i kilderegisteret. Kjør npm run check for å se alle feil.`);
  return found;
}

let points: ReadonlyMap<string, Point> | undefined;
/** A statement of the site. Throws on an unknown id; `where` tells the author who refers to it. */
export function pointWithId(id: string, where: string): Point {
  points ??= new Map(loadGuideline().points.map((p) => [p.id, p]));
  const found = points.get(id);
  if (!found) throw new Error(`${where} viser til punktet «${id}», som ikke finnes. Kjør npm run check for å se alle feil.`);
  return found;
}

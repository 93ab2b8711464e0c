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

let guideline: ReturnType<typeof resolveGuideline> | undefined;
/** The whole guideline with every reference resolved. */
export const loadGuideline = () => (guideline ??= resolveGuideline(loadContent()));

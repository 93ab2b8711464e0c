import type { Actor } from '../actors.ts';
import type { Guideline, Page, Point } from '../guideline.ts';
import type { Catalog, Criterion, SetId } from './catalog.ts';

/**
 * Which statements a service is assessed against.
 *
 * A leader must be able to finish, so a round is done when its core is done:
 * - krav: the normative points of the demand itself, the page's first section;
 * - kvalitetsmål: the ten goals, each as one;
 * - beredskap: the points of the V pages that bind or advise.
 * The page's other normative points are there too, folded, for those who go deeper.
 *
 * A «kan» opens a possibility and cannot be missing, so it is no criterion. «Kan ikke» closes one, so it is.
 */
export function criteriaOf(guideline: Guideline): Catalog {
  const pages = (letter: string) => guideline.pages
    .filter((p) => p.id.startsWith(letter) && p.id !== `${letter}0`)
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  const catalog: Catalog = { groups: [], criteria: [], indicators: [] };
  const add = (set: SetId, page: Page, criteria: Criterion[]) => {
    // A page that demands nothing (about the sources, about others' means) has nothing to be assessed.
    if (!criteria.some((c) => c.core)) return;
    catalog.groups.push({ id: page.id, set, title: page.title });
    catalog.criteria.push(...criteria);
  };
  for (const page of pages('K')) {
    const demand = new Set(page.sections[0]?.points);
    add('krav', page, pointsOf(page).map((p) => criterion('krav', p, demand.has(p))));
  }
  for (const page of pages('M')) {
    const goal = allPoints(page).filter((p) => p.kind === 'quality-goal');
    if (!goal[0]) throw new Error(`Kvalitetsmålet ${page.id} har ikke noe punkt som er et kvalitetsmål.`);
    add('kvalitetsmaal', page, [{ id: page.id, set: 'kvalitetsmaal', group: page.id, text: goal.map((p) => p.text).join(' '), strength: goal[0].strength, core: true }]);
    catalog.indicators.push(...allPoints(page).filter((p) => p.kind === 'indicator').map((p) => ({ id: p.id, goal: page.id, text: p.text })));
  }
  for (const page of pages('V')) add('beredskap', page, pointsOf(page).map((p) => criterion('beredskap', p, demands(p))));
  return catalog;
}

const criterion = (set: SetId, p: Point, core: boolean): Criterion =>
  ({ id: p.id, set, group: p.page.id, text: p.text, strength: p.strength, core });

const allPoints = (page: Page): Point[] => page.sections.flatMap((s) => s.points);

/** What somebody in the service must or should do: not a possibility, and not the duty of an authority outside it. */
const pointsOf = (page: Page): Point[] =>
  allPoints(page).filter((p) => p.normative && (p.strength !== 'kan' || forbids(p)) && !onlyOutside(p));

const onlyOutside = (p: Point): boolean => p.actors.length > 0 && p.actors.every((a) => OUTSIDE.has(a));

/** A statement without a strength word in the old slides on preparedness describes more often than it demands. */
const demands = (p: Point): boolean => p.strength !== 'beskrevet';

/** «kan ikke», also with a phrase between: «kan etter Bufdirs tolkning ikke». */
const forbids = (p: Point): boolean => /(?<!\p{L})kan(?!\p{L})(?:\s+[^\s,.;:]+){0,4}\s+ikke(?!\p{L})/iu.test(p.text);

const OUTSIDE: ReadonlySet<Actor> = new Set([
  'bufetat', 'bufdir', 'sentralmyndigheten', 'statsforvalteren', 'nemnda', 'tilsyn', 'politi', 'påtalemyndighet',
] satisfies Actor[]);

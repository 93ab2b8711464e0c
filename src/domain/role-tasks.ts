import { ACTOR_IDS, ACTORS, type Actor, CONCERNED, INSTITUTION_AS_WHOLE, INSTITUTION_ROLES } from './actors.ts';
import { AREA_IDS, type Area, areaOf } from './areas.ts';
import { isOneOf, keysOf } from './closed-list.ts';
import { byPhase, isDuty, type PhaseGroup } from './duties.ts';
import type { Page, Point } from './guideline.ts';

/** What a role does, by the guideline it stands in and the phase. */
export interface AreaTasks { area: Area; count: number; phases: PhaseGroup[] }

/** Statements about a role that are not its own duties: what it is for, who shall have it, where to read more. */
export const aboutRole = (points: readonly Point[], role: Actor): Point[] =>
  points.filter((p) => p.section.role === role && areaOf(p) !== null && !(isDuty(p) && p.actors.includes(role)));

/** The duties of a role today, in the order of AREAS. Areas where it has none are left out. */
export const roleTasks = (points: readonly Point[], role: Actor): AreaTasks[] => AREA_IDS.flatMap((area) => {
  const own = points.filter((p) => isDuty(p) && areaOf(p) === area && p.actors.includes(role));
  return own.length ? [{ area, count: own.length, phases: byPhase(own) }] : [];
});

/** Pages of older sources that give the role something to do, with the number of statements. */
export const olderMentions = (points: readonly Point[], role: Actor): { page: Page; count: number }[] => {
  const counts = new Map<Page, number>();
  for (const p of points) if (p.normative && areaOf(p) === null && p.actors.includes(role)) counts.set(p.page, (counts.get(p.page) ?? 0) + 1);
  return [...counts].map(([page, count]) => ({ page, count }));
};

/** Roles that only older sources give something to do, with the pages that do. */
export const rolesOfThePast = (points: readonly Point[]): { id: Actor; pages: Page[] }[] => ACTOR_IDS.flatMap((id) => {
  if (CONCERNED.has(id) || roleTasks(points, id).length) return [];
  const pages = olderMentions(points, id).map((m) => m.page);
  return pages.length ? [{ id, pages }] : [];
});

/** The parts of /roller/, in the order they are shown. Id → heading. */
export const ROLE_GROUPS = { navngitt: 'Roller i institusjonen', institusjon: 'Institusjonen og alle som arbeider der', andre: 'Barnevernstjenesten og andre' } as const;
export type RoleGroup = keyof typeof ROLE_GROUPS;
export const ROLE_GROUP_IDS = keysOf(ROLE_GROUPS);

function groupOf(role: Actor): RoleGroup {
  if (isOneOf(INSTITUTION_ROLES, role)) return 'navngitt';
  return isOneOf(INSTITUTION_AS_WHOLE, role) ? 'institusjon' : 'andre';
}

export interface Role { id: Actor; label: string; group: RoleGroup; areas: AreaTasks[]; count: number }

/** Every role that has something to do today, in the order of ACTORS. */
export const rolesWithTasks = (points: readonly Point[]): Role[] => ACTOR_IDS.flatMap((id) => {
  if (CONCERNED.has(id)) return [];
  const areas = roleTasks(points, id);
  const count = areas.reduce((sum, a) => sum + a.count, 0);
  return count ? [{ id, label: ACTORS[id], group: groupOf(id), areas, count }] : [];
});

/** One page holds what a phone loads at once and a reader can scan. A role with more gets a page for each area. */
const PAGE_LIMIT = 200;
export const fitsOnePage = (role: Pick<Role, 'count'>): boolean => role.count <= PAGE_LIMIT;

import { isDuty } from '../domain/duties.ts';
import type { Point } from '../domain/guideline.ts';
import { type Role, rolesWithTasks } from '../domain/role-tasks.ts';
import { allGroups } from './navigation.ts';

let points: Point[] | undefined;
/** Every statement in the order of the work, as content/navigasjon.yaml has the pages. */
export const pointsInOrder = (): Point[] =>
  (points ??= allGroups().flatMap((g) => g.pages).flatMap((p) => p.sections).flatMap((s) => s.points));

export const allDuties = (): Point[] => pointsInOrder().filter(isDuty);

let roles: Role[] | undefined;
export const allRoles = (): Role[] => (roles ??= rolesWithTasks(pointsInOrder()));

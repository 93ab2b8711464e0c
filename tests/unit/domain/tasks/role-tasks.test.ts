import { describe, expect, test } from 'vitest';
import { aboutRole, fitsOnePage, olderMentions, rolesOfThePast, rolesWithTasks, roleTasks } from '../../../../src/domain/role-tasks.ts';
import { makePoint } from './make-point.ts';

const krav = { type: 'krav', pathway: undefined } as const;
const felles = { pathway: 'felles' } as const;
const old = { type: 'henvendelse', pathway: undefined } as const;
const points = [
  makePoint({ id: 'A4.1', actors: ['leder'], phase: 'inntak' }),
  makePoint({ id: 'A4.2', actors: ['leder', 'skoleansvarlig'], section: { role: 'skoleansvarlig' } }),
  makePoint({ id: 'A4.3', actors: ['institusjonen'], section: { role: 'skoleansvarlig' } }),
  makePoint({ id: 'A4.4', actors: [], kind: 'definition', normative: false, section: { role: 'leder' } }),
  makePoint({ id: 'F9.1', actors: ['leder'], page: felles }),
  makePoint({ id: 'K1.1', actors: ['barnevernsleder'], page: krav }),
  makePoint({ id: 'A5.3', actors: ['barn'] }),
  makePoint({ id: 'H1.5', actors: ['inntaksrådgiver', 'leder'], page: old }),
  makePoint({ id: 'H1.6', actors: ['inntaksrådgiver'], page: old, kind: 'background', normative: false }),
];

describe('what a role does', () => {
  test('is told by guideline and phase, part 1 before the stays', () => {
    expect(roleTasks(points, 'leder').map((a) => [a.area, a.count, a.phases.map((p) => [p.phase, p.points.map((x) => x.id)])])).toEqual([
      ['felles', 1, [[null, ['F9.1']]]],
      ['akutt', 2, [['inntak', ['A4.1']], [null, ['A4.2']]]],
    ]);
  });

  test('leaves out older sources, which are named apart', () => {
    expect(roleTasks(points, 'inntaksrådgiver')).toEqual([]);
    expect(olderMentions(points, 'inntaksrådgiver').map((m) => m.count)).toEqual([1]);
  });

  test('is not what is said about the role', () => {
    expect(aboutRole(points, 'skoleansvarlig').map((p) => p.id)).toEqual(['A4.3']);
    expect(aboutRole(points, 'leder').map((p) => p.id)).toEqual(['A4.4']);
  });
});

describe('the roles', () => {
  test('are those with something to do today; a child has rights, not duties', () => {
    expect(rolesWithTasks(points).map((r) => [r.id, r.group, r.count])).toEqual([
      ['institusjonen', 'institusjon', 1], ['leder', 'navngitt', 3], ['skoleansvarlig', 'navngitt', 1], ['barnevernsleder', 'andre', 1],
    ]);
  });

  test('of the past are those that only older sources name', () => {
    expect(rolesOfThePast(points).map((r) => r.id)).toEqual(['inntaksrådgiver']);
  });

  test.each([[200, true], [201, false]])('%i duties fit one page: %s', (count, fits) => {
    expect(fitsOnePage({ count })).toBe(fits);
  });
});

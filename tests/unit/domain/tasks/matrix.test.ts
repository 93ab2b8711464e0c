import { describe, expect, test } from 'vitest';
import { type Cell, matrixOf } from '../../../../src/domain/matrix.ts';
import { makePoint } from './make-point.ts';

const points = [
  makePoint({ id: 'A1.1', actors: ['institusjonen', 'inntaksenhet'], phase: 'inntak' }),
  makePoint({ id: 'A1.2', actors: ['leder'], phase: 'inntak' }),
  makePoint({ id: 'A1.3', actors: ['barn', 'inntaksenhet'], phase: 'inntak' }),
  makePoint({ id: 'A4.1', actors: ['skoleansvarlig', 'leder', 'ansatte'], section: { role: 'skoleansvarlig' } }),
  makePoint({ id: 'A4.2', actors: ['barn', 'foresatte'] }),
  makePoint({ id: 'A4.3', actors: [] }),
  makePoint({ id: 'A4.4', actors: ['leder'], kind: 'background', normative: false }),
  makePoint({ id: 'B1.1', actors: ['kartleggingsansvarlig'], page: { pathway: 'behandling' } }),
];
const brief = (cells: Cell[]) => cells.map((c) => [c.role, c.points.map((p) => p.id), ...(c.shared.length ? [c.shared.map((s) => [s.owner, s.points.map((p) => p.id)])] : [])]);

describe('the matrix of a pathway', () => {
  const { columns, rows } = matrixOf(points, 'akutt');

  test('has a column for each named role that the pathway gives something to do', () => {
    expect(columns).toEqual(['leder', 'skoleansvarlig']);
  });

  test('has a row for each phase, and one for what holds throughout', () => {
    expect(rows.map((r) => r.phase)).toEqual(['inntak', null]);
  });

  test('fills a cell for each who acts, and a child only where nobody else does', () => {
    expect(brief(rows[0]!.wide)).toEqual([['institusjonen', ['A1.1']]]);
    expect(brief(rows[0]!.named)).toEqual([['leder', ['A1.2']], ['skoleansvarlig', []]]);
    expect(brief(rows[0]!.others)).toEqual([['inntaksenhet', ['A1.1', 'A1.3']]]);
  });

  test('writes a shared duty out in the cell of the role whose section it stands in, and names it in the others', () => {
    expect(brief(rows[1]!.named)).toEqual([['leder', [], [['skoleansvarlig', ['A4.1']]]], ['skoleansvarlig', ['A4.1']]]);
    expect(brief(rows[1]!.wide)).toEqual([['ansatte', [], [['skoleansvarlig', ['A4.1']]]]]);
  });

  test('keeps what no other role carries', () => {
    expect(brief(rows[1]!.others)).toEqual([['barn', ['A4.2']], ['foresatte', ['A4.2']], [null, ['A4.3']]]);
  });
});

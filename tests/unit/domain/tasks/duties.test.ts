import { describe, expect, test } from 'vitest';
import { byPhase, isDuty, phaseLabel } from '../../../../src/domain/duties.ts';
import { makePoint } from './make-point.ts';

describe('a duty', () => {
  test.each([
    ['a task of a pathway', {}, true],
    ['a norm of a krav', { kind: 'norm', page: { type: 'krav', pathway: undefined } }, true],
    ['a deadline', { kind: 'deadline' }, true],
    ['a definition', { kind: 'definition' }, false],
    ['an indicator', { kind: 'indicator', page: { type: 'kvalitetsmaal', pathway: undefined } }, false],
    ['a task in the routine of 2017', { page: { type: 'henvendelse', pathway: undefined } }, false],
  ] as const)('%s: %s', (_, given, duty) => {
    expect(isDuty(makePoint(given as Parameters<typeof makePoint>[0]))).toBe(duty);
  });
});

describe('phases', () => {
  test('come in the order they are lived through, with what holds throughout last', () => {
    const points = [makePoint({ id: 'A1.1', phase: 'overgang' }), makePoint({ id: 'A1.2' }), makePoint({ id: 'A1.3', phase: 'inntak' }), makePoint({ id: 'A1.4', phase: 'alle' })];
    expect(byPhase(points).map((g) => [g.phase, g.points.map((p) => p.id)])).toEqual([['inntak', ['A1.3']], ['overgang', ['A1.1']], [null, ['A1.2', 'A1.4']]]);
  });

  test('are left out when nothing is in them', () => {
    expect(byPhase([])).toEqual([]);
  });

  test.each([['inntak', true, 'Inntaksfasen'], [null, true, 'Gjennom hele forløpet'], [null, false, 'I alle faser']] as const)('%s of a stay (%s) is called %s', (phase, ofStay, label) => {
    expect(phaseLabel(phase, ofStay)).toBe(label);
  });
});

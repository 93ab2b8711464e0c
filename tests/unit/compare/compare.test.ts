import { describe, expect, it } from 'vitest';
import { compareTopic, type ComparedPoint } from '../../../src/domain/compare/compare-topic.ts';
import { type CountedPoint, countByRole, countInStage } from '../../../src/domain/compare/count-points.ts';
import { stageOf } from '../../../src/domain/compare/counterparts.ts';
import type { Strength } from '../../../src/domain/strength.ts';
import type { Timing } from '../../../src/domain/timing.ts';

const weekly: Timing = { type: 'recurring', value: 1, unit: 'uke' };
const monthly: Timing = { type: 'recurring', value: 1, unit: 'måned' };
const vague = (text: string): Timing => ({ type: 'recurring', text });
const point = (strength: Strength, timing?: Timing): ComparedPoint => ({ strength, timing });

describe('et tema på tvers av forløpene', () => {
  it.each([
    ['samme styrke og tid', [[point('bør', weekly)], [point('bør', weekly)], [point('bør', weekly)]], { strength: false, timing: false, silent: [] }],
    ['ulik styrke', [[point('bør')], [point('anbefales')], [point('bør')]], { strength: true, timing: false, silent: [] }],
    ['ulik tid', [[point('bør', monthly)], [point('bør', weekly)], []], { strength: false, timing: true, silent: ['akutt'] }],
    ['tall mot ingen tid', [[point('bør', monthly)], [point('bør')], []], { strength: false, timing: true, silent: ['akutt'] }],
    ['tall mot ord', [[point('bør', weekly)], [point('bør', vague('jevnlig'))], []], { strength: false, timing: true, silent: ['akutt'] }],
    ['ord mot ingen tid er ingen forskjell', [[point('bør', vague('etter inntak'))], [], [point('bør')]], { strength: false, timing: false, silent: ['behandling'] }],
    ['to ulike ord', [[point('bør', vague('jevnlig'))], [point('bør', vague('underveis'))], []], { strength: false, timing: true, silent: ['akutt'] }],
    ['flere utsagn i ulik rekkefølge', [[point('bør'), point('kan', weekly)], [point('kan', weekly), point('bør')], []], { strength: false, timing: false, silent: ['akutt'] }],
    ['ett forløp sier mer', [[point('bør'), point('kan')], [point('bør')], []], { strength: true, timing: false, silent: ['akutt'] }],
  ] as const)('%s', (_, [omsorg, behandling, akutt], expected) => expect(compareTopic({ omsorg, behandling, akutt })).toEqual(expected));
});

describe('fasene som svarer til hverandre', () => {
  it.each([
    ['omsorg', 'utvikling-endring', 'opphold'], ['behandling', 'behandling', 'opphold'], ['akutt', 'omsorg-ivaretakelse', 'opphold'],
    ['akutt', 'inntak', 'inntak'], ['omsorg', undefined, 'alle'], ['behandling', 'førinntak', 'førinntak'],
  ] as const)('%s, %s er %s', (pathway, phase, stage) => expect(stageOf(pathway, phase)).toBe(stage));
});

describe('tellingen', () => {
  const points: CountedPoint[] = [
    { pathway: 'akutt', phase: 'inntak', strength: 'skal', actors: ['inntaksenhet'], timing: { type: 'within', value: 3, unit: 'virkedag', from: 'inntak' } },
    { pathway: 'akutt', phase: 'inntak', strength: 'bør', actors: ['leder'], timing: vague('jevnlig') },
    { pathway: 'akutt', strength: 'bør', actors: ['leder'] },
    { pathway: 'omsorg', phase: 'inntak', strength: 'bør', actors: ['leder'] },
  ];
  it('skiller forløp, fase, styrke og slag av tid', () => {
    expect(countInStage(points, 'akutt', 'inntak')).toEqual({ total: 2, byStrength: [{ strength: 'skal', count: 1 }, { strength: 'bør', count: 1 }], timed: 1, vague: 1 });
    expect(countInStage(points, 'akutt', 'alle').total).toBe(1);
    expect(countInStage(points, 'behandling', 'inntak').total).toBe(0);
  });
  it('teller en rolle i ett forløp', () => expect(countByRole(points, 'akutt', 'leder')).toMatchObject({ total: 2, byStrength: [{ strength: 'bør', count: 2 }] }));
});

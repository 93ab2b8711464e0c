import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AREA_IDS } from '../../../src/domain/areas.ts';
import { byPhase } from '../../../src/domain/duties.ts';
import { matrixOf } from '../../../src/domain/matrix.ts';
import { PATHWAY_IDS } from '../../../src/domain/pathways.ts';
import { STRENGTHS } from '../../../src/domain/strength.ts';
import { allDuties, pointsInOrder } from '../../../src/library/duties.ts';

// The filters work without script, so a style sheet lists every value they offer. These tests hold the lists to the domain.
const values = (file: string, name: string) => new Set([...readFileSync(`src/styles/${file}`, 'utf8').matchAll(new RegExp(`\\[name="${name}"\\]\\[value="([^"]+)"\\]:checked`, 'g'))].map((m) => m[1]));

test('every guideline can be chosen alone; part 1 goes with each stay', () => {
  expect(values('tasks.css', 'forlop')).toEqual(new Set(AREA_IDS.filter((a) => a !== 'felles')));
});

test('every phase that has duties can be chosen', () => {
  expect(values('tasks.css', 'fase')).toEqual(new Set(byPhase(allDuties()).map((g) => g.phase ?? 'hele').concat('forberedende')));
});

test('every strength can be chosen', () => {
  expect(values('tasks.css', 'styrke')).toEqual(new Set(STRENGTHS));
});

test('every role of a matrix can be chosen', () => {
  const roles = PATHWAY_IDS.flatMap((p) => matrixOf(pointsInOrder(), p).rows).flatMap((r) => [...r.wide, ...r.named, ...r.others]).flatMap((c) => c.role ?? []);
  for (const role of new Set(roles)) expect(values('matrix.css', 'rolle'), role).toContain(role);
});

import { expect, test } from 'vitest';
import { fileName } from '../../../../src/islands/storage/file-name.ts';

test.each([
  [['egenvurdering', '2026-10-12'], 'json', 'fagleser-egenvurdering-2026-10-12.json'],
  [['tiltaksplan', 'Barnevern Øst: høst/2026'], 'csv', 'fagleser-tiltaksplan-barnevern-ost-host-2026.csv'],
  [['', '  ', 'é'], 'ics', 'fagleser-e.ics'],
  [['a'.repeat(200)], 'json', `fagleser-${'a'.repeat(80)}.json`],
])('%j → %s %s', (parts, extension, name) => {
  expect(fileName(parts, extension)).toBe(name);
});

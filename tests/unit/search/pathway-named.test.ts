import { expect, test } from 'vitest';
import { pathwayNamed } from '../../../src/search/pathway-named.ts';

test.each([
  ['tiltaksansvarlig i omsorgsinstitusjon', 'omsorg'],
  ['samtaler i behandlingsforløpet', 'behandling'],
  ['behandlingsforlop uke 8', 'behandling'],
  ['handlingsplan på akuttinstitusjonen', 'akutt'],
  ['omsorgsinstitusjon eller behandlingsinstitusjon', undefined],
  ['akutt fare for barnet', undefined],
  ['god omsorg', undefined],
  ['akuttplassering', undefined],
] as const)('«%s» names %s', (query, pathway) => {
  expect(pathwayNamed(query.split(' '))).toBe(pathway);
});

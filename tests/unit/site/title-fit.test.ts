import { expect, test } from 'vitest';
import { titleFit } from '../../../src/site/title-fit.ts';

test.each([
  ['Barnets medvirkning', undefined],
  ['Observasjon og nettverkskartlegging', 'long-word'],
  ['Forløp i behandlingsinstitusjoner', 'longest-word'],
  ['Sammenfatning – kartlegging', undefined],
])('«%s» is set as %s', (title, fit) => {
  expect(titleFit(title)).toBe(fit);
});

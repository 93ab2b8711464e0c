import type { SourcePoint } from '../domain/guideline.ts';

/** Where the register shows a source point: /kilder/register/forlop-2c/#forlop-2c-inntaksfasen-04 */
export const registerAddress = (point: Pick<SourcePoint, 'id' | 'chapter'>): string =>
  `/kilder/register/${point.chapter}/#${point.id}`;

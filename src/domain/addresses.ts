import type { Actor } from './actors.ts';
import type { Area } from './areas.ts';
import type { SourcePoint } from './guideline.ts';
import type { Pathway } from './pathways.ts';
import type { SourceId } from './sources.ts';

// Where the site shows what is no page of the guideline, from the site's root. Pages and statements: addressOf in guideline.ts.

/** /ordliste/#enetiltak */
export const termAddress = (id: string): string => `/ordliste/#${id}`;

/** An act, or the anchor of a place in it: /lov/#bvl-2021-4-2 */
export const lawAddress = (anchor: string): string => `/lov/#${anchor}`;

/** /kildene-sier-ulikt/#U12 */
export const disagreementAddress = (id: string): string => `/kildene-sier-ulikt/#${id}`;

/** /kilder/forlop/ */
export const sourceAddress = (source: SourceId): string => `/kilder/${source}/`;

/** /kilder/register/forlop-2c/ */
export const chapterAddress = (chapter: string): string => `/kilder/register/${chapter}/`;

/** Where the register shows a source point: /kilder/register/forlop-2c/#forlop-2c-inntaksfasen-04 */
export const registerAddress = (point: Pick<SourcePoint, 'id' | 'chapter'>): string => `${chapterAddress(point.chapter)}#${point.id}`;

/** /roller/leder/, or one part of it where the role has too much for one page: /roller/ansatte/akutt/ */
export const roleAddress = (role: Actor, area?: Area): string => `/roller/${role}/${area ? `${area}/` : ''}`;

/** /forlop/omsorg/, the front page of a pathway */
export const pathwayAddress = (pathway: Pathway): string => `/forlop/${pathway}/`;

/** /forlop/omsorg/matrise/ */
export const matrixAddress = (pathway: Pathway): string => `${pathwayAddress(pathway)}matrise/`;

import { exportPoints } from '../../../exports/points.ts';
import { loadGuideline } from '../../../library/guideline.ts';
import { href } from '../../../site/base.ts';

export const GET = () => new Response(JSON.stringify(exportPoints(loadGuideline(), href)), { headers: { 'content-type': 'application/json; charset=utf-8' } });

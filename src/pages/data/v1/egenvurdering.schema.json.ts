import { assessmentJsonSchema } from '../../../exports/assessment-schema.ts';

export const GET = () => new Response(JSON.stringify(assessmentJsonSchema(), null, 2), { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });

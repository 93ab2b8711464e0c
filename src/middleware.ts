import { defineMiddleware } from 'astro:middleware';
import { keepReferencesWhole } from './site/whole-references.ts';

/** One place for what holds in every text on every page, however the text got there. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(keepReferencesWhole(await response.text()), response);
});

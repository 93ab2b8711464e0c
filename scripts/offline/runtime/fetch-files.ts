import { fileBytes } from './registry.ts';

/** `fetch` for files of the site: pages on disk may not fetch, so the answer comes from scripts. */
export function installFetch(): void {
  globalThis.fetch = async (input) => new Response(await fileBytes(input instanceof Request ? input.url : input));
}

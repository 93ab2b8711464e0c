// Names are bound to the scope (the path the site stands under), since several editions of Fagleser may share an origin.

/** Path of a scope: «https://x.no/veileder/» → «/veileder/» */
const pathOf = (scope: string): string => new URL(scope).pathname;

/** «fagleser /veileder/ 0.1.0-6a74db4c1-1f2e3d4c» */
export const cacheName = (scope: string, edition: string): string => `fagleser ${pathOf(scope)} ${edition}`;
/** Whether a cache holds an edition of this site. */
export const isOurs = (scope: string, cache: string): boolean => cache.startsWith(`fagleser ${pathOf(scope)} `);
/** The cache that holds which page has which edition. */
export const memoryName = (scope: string): string => `fagleser-minne ${pathOf(scope)}`;

/**
 * The addresses a request may be stored under, best first: as it is, as a folder, or as the folder of its index.
 * Query and anchor are left out: they are for the page's own script.
 */
export function addressesOf(request: string): string[] {
  const url = new URL(request);
  const plain = url.origin + url.pathname;
  if (plain.endsWith('/index.html')) return [plain.slice(0, -'index.html'.length)];
  return plain.endsWith('/') ? [plain] : [plain, `${plain}/`];
}

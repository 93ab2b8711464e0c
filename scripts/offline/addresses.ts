// How the address of a page becomes the path of a file, and the path of a file a relative link. Used when the edition
// is made, and by its own scripts in the browser.

/** The file that a path under the site's root opens: a folder opens its index. «krav/medvirkning/» → «krav/medvirkning/index.html» */
export const fileFor = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** The way from the folder of one file to another file, both given from the root: («krav/index.html», «ikon.svg») → «../ikon.svg» */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared).map(encodeURIComponent)].join('/');
}

/** From a file to the folder of the edition: «» at the top, «../../» two folders down. */
export const rootFrom = (file: string): string => '../'.repeat(file.split('/').length - 1);

export interface Target {
  /** Path of the file from the root, decoded. */
  file: string;
  /** Query and anchor, as they were written. */
  query: string;
  hash: string;
}

/**
 * What an address in a page leads to: a file of the site, or `external` (another host, mail, data).
 * `from` is the file of the page, `base` the path the site was built for. Throws on an address outside `base`.
 */
export function targetOf(address: string, from: string, base: string): Target | 'external' {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return 'external';
  const page = from.replace(/(^|\/)index\.html$/, '$1');
  const url = new URL(address, `http://nettsted${base}${page}`);
  if (!url.pathname.startsWith(base)) throw new Error(`Adressen «${address}» går utenfor ${base}.`);
  return { file: fileFor(decodeURIComponent(url.pathname.slice(base.length))), query: url.search, hash: url.hash };
}

/** The same address as a relative link from `from`. A link within the page stays one. */
export function relativeLink(target: Target, from: string): string {
  if (target.file === from && target.hash && !target.query) return target.hash;
  return `${relativePath(from, target.file)}${target.query}${target.hash}`;
}

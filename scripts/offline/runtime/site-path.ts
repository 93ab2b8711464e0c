import { fileFor } from '../addresses.ts';

/**
 * The path under the site's root of an address that a script uses, or null when it leads out of the edition.
 * Scripts write addresses as for the web («/krav/», built for `base`); from a page on disk those resolve to the root of
 * the disk («file:///krav/», on Windows «file:///C:/krav/»), so both forms are known again.
 * `page` and `root` are addresses: of the page, and of the edition's folder.
 */
export function sitePath(address: string, page: string, root: string, base: string): string | null {
  const url = new URL(address, page);
  if (url.protocol !== 'file:') return null;
  const plain = `${url.protocol}//${url.host}${url.pathname}`;
  if (plain.startsWith(root)) return decodeURIComponent(plain.slice(root.length));
  const fromDisk = url.pathname.replace(/^\/[A-Za-z]:(?=\/)/, '');
  return fromDisk.startsWith(base) ? decodeURIComponent(fromDisk.slice(base.length)) : null;
}

/** The same address as the web edition's `/krav/?x#y`, inside the folder of this edition. Others pass unchanged. */
export function turned(address: string, root: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  return `${root}${fileFor(path)}${rest}`;
}

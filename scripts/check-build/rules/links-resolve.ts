import { attribute, type BuildRule, type BuiltSite } from '../site.ts';

/** What is wrong with a link from `from`, or null. External links are not followed: the check needs no network. */
export function brokenLink(site: BuiltSite, from: string, link: string): string | null {
  const url = new URL(link, `http://site${site.base.slice(0, -1)}${from}`);
  if (url.host !== 'site') return null;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return `«${link}» går utenfor ${site.base}`;
  const address = `/${path.slice(site.base.length)}`;
  const page = site.pages.find((p) => p.address === address || `${p.address}index.html` === address);
  if (!page && !site.files.has(address)) return `«${link}» finnes ikke`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return page && anchor && !page.ids.has(anchor) ? `«${link}»: siden har ikke ankeret #${anchor}` : null;
}

export const linksResolve: BuildRule = {
  name: 'lenker',
  check: (site) => site.pages.flatMap((page) => page.elements.flatMap((e) => ['href', 'src', 'action'].flatMap((name) => {
    const link = attribute(e, name);
    if (link === undefined || /^(mailto|data|tel):/.test(link)) return [];
    const message = brokenLink(site, page.address, link);
    return message ? [{ address: page.address, message }] : [];
  }))),
};

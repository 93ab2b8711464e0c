import { relativeLink, targetOf } from './addresses.ts';
import { attribute, type Document, elementsOf, setAttribute } from '../shared/html.ts';

/** Attributes that hold one address. `*`: on any element, SVG's included. */
const ADDRESSES: Record<string, string[]> = {
  '*': ['href', 'src', 'xlink:href'], form: ['action'], button: ['formaction'], input: ['formaction'], video: ['poster'], object: ['data'],
};

export interface Site {
  /** The path the site was built for, with slashes at both ends. */
  base: string;
  /** Every file that will be in the edition, from its root. */
  files: ReadonlySet<string>;
}

/** Turns every address of a page into a relative one that ends in a file. Returns what is wrong with those it cannot turn. */
export function makeLinksRelative(document: Document, from: string, site: Site): string[] {
  const problems: string[] = [];
  const turn = (address: string): string => {
    // An empty address is the page itself; a bare anchor stays.
    if (address === '' || address.startsWith('#')) return address;
    try {
      const target = targetOf(address, from, site.base);
      if (target === 'external') return address;
      if (!site.files.has(target.file)) problems.push(`«${address}» finnes ikke`);
      return relativeLink(target, from);
    } catch (error) {
      problems.push((error as Error).message);
      return address;
    }
  };
  for (const element of elementsOf(document)) {
    for (const name of [...ADDRESSES['*']!, ...(ADDRESSES[element.tagName] ?? [])]) {
      const value = attribute(element, name);
      if (value !== undefined) setAttribute(element, name, turn(value));
    }
    const set = attribute(element, 'srcset');
    if (set) setAttribute(element, 'srcset', set.split(/,\s+/).map((one) => one.replace(/^\S+/, turn)).join(', '));
    // A page that has moved sends its reader on: «0; url=/krav/medvirkning/».
    const refresh = element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh' ? attribute(element, 'content') : undefined;
    if (refresh) setAttribute(element, 'content', refresh.replace(/(url\s*=\s*['"]?)([^'"]+)/i, (_, before: string, address: string) => `${before}${turn(address)}`));
  }
  return problems;
}

/** The same for a stylesheet: fonts and pictures named with `url(/…)`. */
export function makeStyleRelative(css: string, from: string, base: string): string {
  return css.replace(/url\((['"]?)(\/[^/'")][^'")]*)\1\)/g, (whole, quote: string, address: string) => {
    const target = targetOf(address, from, base);
    return target === 'external' ? whole : `url(${quote}${relativeLink(target, from)}${quote})`;
  });
}

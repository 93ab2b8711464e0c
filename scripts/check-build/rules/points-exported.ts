import { readFileSync } from 'node:fs';
import type { BuildRule } from '../site.ts';
import { brokenLink } from './links-resolve.ts';

/** Every statement of the open data opens the page at that very statement. */
export const pointsExported = (dist: string): BuildRule => ({
  name: 'punktdata',
  check: (site) => (JSON.parse(readFileSync(`${dist}/data/v1/points.json`, 'utf8')) as { id: string; url: string }[]).flatMap((point) => {
    const message = brokenLink(site, '/', point.url) ?? (point.url.endsWith(`#${point.id}`) ? null : `${point.id}: adressen «${point.url}» peker ikke på punktet`);
    return message ? [{ address: '/data/v1/points.json', message }] : [];
  }),
});

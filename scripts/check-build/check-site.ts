import { readContent } from '../../src/library/read-content.ts';
import { finished } from './rules/finished.ts';
import { lawNamed } from './rules/law-named.ts';
import { linksResolve } from './rules/links-resolve.ts';
import { pageShape } from './rules/page-shape.ts';
import { pointsExported } from './rules/points-exported.ts';
import { policy } from './rules/policy.ts';
import { readSite } from './site.ts';

/** Every fault of the site in `dist`, one line each, and how many pages were read. */
export function checkSite(dist: string, base: string): { faults: string[]; pages: number } {
  const site = readSite(dist, base);
  const acts = readContent(process.cwd()).law.flatMap((f) => f.value.acts.flatMap((a) => [a.short, ...a.called]));
  const rules = [linksResolve, pageShape, policy, finished, lawNamed(acts), pointsExported(dist)];
  return { pages: site.pages.length, faults: rules.flatMap((rule) => rule.check(site).map(({ address, message }) => `${address} · ${rule.name} · ${message}`)) };
}

// Checks the built site in dist/. Reports everything, then fails.
import { readContent } from '../../src/library/read-content.ts';
import { basePath } from '../shared/base-path.ts';
import { finished } from './rules/finished.ts';
import { lawNamed } from './rules/law-named.ts';
import { linksResolve } from './rules/links-resolve.ts';
import { pageShape } from './rules/page-shape.ts';
import { pointsExported } from './rules/points-exported.ts';
import { policy } from './rules/policy.ts';
import { readSite } from './site.ts';

const dist = 'dist';
const site = readSite(dist, basePath());
const acts = readContent(process.cwd()).law.flatMap((f) => f.value.acts.flatMap((a) => [a.short, ...a.called]));
let count = 0;
for (const rule of [linksResolve, pageShape, policy, finished, lawNamed(acts), pointsExported(dist)]) {
  for (const { address, message } of rule.check(site)) {
    console.log(`${address} · ${rule.name} · ${message}`);
    count++;
  }
}
console.log(count ? `\n${count} feil i det ferdige nettstedet.` : `${site.pages.length} sider uten feil.`);
process.exitCode = count ? 1 : 0;

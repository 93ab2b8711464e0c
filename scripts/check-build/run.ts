// Checks the built site in dist/. Reports everything, then fails.
import { basePath } from '../shared/base-path.ts';
import { checkSite } from './check-site.ts';

const { faults, pages } = checkSite('dist', basePath());
for (const fault of faults) console.log(fault);
console.log(faults.length ? `\n${faults.length} feil i det ferdige nettstedet.` : `${pages} sider uten feil.`);
process.exitCode = faults.length ? 1 : 0;

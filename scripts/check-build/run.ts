// Checks the built site in dist/. Reports everything, then fails.
import { checkSite } from './check-site.ts';

const { faults, pages } = checkSite('dist', process.env['BASE_PATH'] ?? '/');
for (const fault of faults) console.log(fault);
console.log(faults.length ? `\n${faults.length} feil i det ferdige nettstedet.` : `${pages} sider uten feil.`);
process.exitCode = faults.length ? 1 : 0;

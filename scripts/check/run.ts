// npm run check [-- PREFIX …]: checks content/, and the built site when it is made of it. A prefix limits what is printed
// to files or register ids that begin so. The build starts with the same, for content/ alone.
import { formatProblem } from '../../src/domain/problem.ts';
import { readPromisedIds } from '../shared/promised-ids.ts';
import { baseOfSite, siteIsCurrent } from './built-site.ts';
import { checkContent } from './check-content.ts';
import { coverage, formatCoverage } from './coverage.ts';

const args = process.argv.slice(2);
const prefixes = args.filter((arg) => arg !== '--nettsted');
const { content, problems } = checkContent(process.cwd(), readPromisedIds(process.cwd()));

const shown = problems.filter((p) => !prefixes.length || prefixes.some((x) => p.file.startsWith(x) || p.field.endsWith(x) || p.field.includes(` ${x}`)));
for (const problem of shown) console.log(formatProblem(problem));
for (const row of coverage(content)) console.log(formatCoverage(row));
if (problems.length) {
  console.log(`\n${problems.length} feil i innholdet${shown.length < problems.length ? `, ${shown.length} av dem vist` : ''}.`);
  if (content.problems.length) console.log('Noen av filene kunne ikke leses. Rett dem og kjør sjekken igjen: først da ser den om resten stemmer.');
  process.exitCode = 1;
} else console.log('\nInnholdet er uten feil.');

if (args.includes('--nettsted') && !prefixes.length) {
  if (siteIsCurrent(process.cwd())) {
    const { checkSite } = await import('../check-build/check-site.ts');
    const { faults, pages } = checkSite('dist', baseOfSite(process.cwd()));
    for (const fault of faults) console.log(fault);
    console.log(faults.length ? `\n${faults.length} feil på de ferdige sidene.` : `De ${pages} ferdige sidene er uten feil.`);
    if (faults.length) process.exitCode = 1;
  } else console.log('Lenkene på de ferdige sidene sjekkes når de er bygd av dette innholdet: npm run build.');
}

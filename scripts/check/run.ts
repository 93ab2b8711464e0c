// npm run check [-- PREFIX …]: checks content/. A prefix limits what is printed to files or register ids that begin so.
import { formatProblem } from '../../src/domain/problem.ts';
import { readPromisedIds } from '../shared/promised-ids.ts';
import { checkContent } from './check-content.ts';
import { coverage, formatCoverage } from './coverage.ts';

const prefixes = process.argv.slice(2);
const { content, problems } = checkContent(process.cwd(), readPromisedIds(process.cwd()));

const shown = problems.filter((p) => !prefixes.length || prefixes.some((x) => p.file.startsWith(x) || p.field.endsWith(x) || p.field.includes(` ${x}`)));
for (const problem of shown) console.log(formatProblem(problem));
for (const row of coverage(content)) console.log(formatCoverage(row));
if (problems.length) {
  console.log(`\n${problems.length} feil i innholdet${shown.length < problems.length ? `, ${shown.length} av dem vist` : ''}.`);
  process.exitCode = 1;
} else console.log('\nInnholdet er uten feil.');

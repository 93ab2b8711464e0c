// npm run spell [-- PREFIX …]: spelling of everything we wrote in content/. A prefix limits what is printed to files that begin so.
import { formatProblem } from '../../src/domain/problem.ts';
import { checkSpelling } from './check-spelling.ts';

const prefixes = process.argv.slice(2);
const { problems, unused, checked } = checkSpelling(process.cwd());

for (const problem of problems.filter((p) => !prefixes.length || prefixes.some((x) => p.file.startsWith(x)))) console.log(formatProblem(problem));
if (unused.length) console.log(`Ikke lenger i bruk i content/ordbok.txt: ${unused.join(', ')}.`);
console.log(problems.length ? `\n${problems.length} feil i stavemåten.` : `Stavemåten er i orden (${checked} ord).`);
process.exitCode = problems.length ? 1 : 0;

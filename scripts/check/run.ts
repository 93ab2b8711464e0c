// npm run check [-- PREFIX]: checks content/. PREFIX limits the printed faults and shows the uncovered points of register files with that name.
import { byPlace, formatProblem } from '../../src/domain/problem.ts';
import { readContent } from '../../src/library/read-content.ts';
import { citedIds, coverage } from './coverage.ts';
import type { Context } from './rule.ts';
import { actorsMatch } from './rules/actors-match.ts';
import { deadlinesPlaced } from './rules/deadlines-placed.ts';
import { idsUnique } from './rules/ids-unique.ts';
import { sourcesKnown } from './rules/sources-known.ts';
import { strengthInText } from './rules/strength-in-text.ts';
import { strengthMatches } from './rules/strength-matches.ts';
import { timingMatches } from './rules/timing-matches.ts';

const prefixes = process.argv.slice(2);
const content = readContent(process.cwd());
const context: Context = { content, register: new Map(content.register.flatMap((f) => f.value.points.map((p) => [p.id, p]))) };
const problems = [...content.problems, ...[idsUnique, sourcesKnown, strengthMatches, strengthInText, timingMatches, actorsMatch, deadlinesPlaced].flatMap((r) => r.check(context))]
  .filter((p) => !prefixes.length || prefixes.some((x) => p.file.startsWith(x))).sort(byPlace);
for (const p of problems) console.log(formatProblem(p));
const rows = coverage(context, citedIds(context), new Set());
for (const r of rows) {
  console.log(`dekning ${r.source}: ${r.covered} av ${r.total} kildepunkter (${r.leftOut} utelatt med begrunnelse)`);
  const wanted = r.missing.filter((id) => prefixes.some((x) => id.startsWith(x)));
  if (wanted.length) console.log(`  mangler: ${wanted.join(' ')}`);
}
if (problems.length) { console.log(`${problems.length} feil`); process.exitCode = 1; }

// npm test: everything, in the order in which a fault is cheapest to find.
import { readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureDependencies, run } from './setup/dependencies.mjs';

ensureDependencies();
const browsers = ensureBrowsers();
const results = 'tests/output/results';
rmSync('tests/output', { recursive: true, force: true });
const vitest = (project) => ['vitest', ['run', '--config', 'tests/vitest.config.ts', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${results}-${project}.json`]];

const steps = [
  ['Innhold', 'node', ['scripts/check/run.ts']],
  ['Stavemåte', 'node', ['scripts/spell/run.ts']],
  ['Typer', 'astro', ['check', '--minimumSeverity', 'error']],
  ['Kodestil', 'biome', ['check', '--error-on-warnings', '.']],
  ['Enhetstester', ...vitest('unit')],
  ['Bygg', 'npm', ['run', '--silent', 'build']],
  ['Det ferdige nettstedet', 'node', ['scripts/check-build/run.ts']],
  ['Tester av det ferdige nettstedet', ...vitest('build')],
  ['Nettlesertester i Chromium og Firefox', ...vitest('browser')],
];

const started = Date.now();
let failed;
for (const [i, [title, command, args]] of steps.entries()) {
  console.log(`\n[${i + 1}/${steps.length}] ${title} … (${Math.round((Date.now() - started) / 1000)} s)`);
  if (run(command, args, browsers) !== 0) { failed = title; break; }
}

/** Counts of the Vitest runs that got as far as writing their results. */
const count = { passed: 0, failed: 0 };
for (const project of ['unit', 'build', 'browser']) {
  try {
    const r = JSON.parse(readFileSync(`${results}-${project}.json`, 'utf8'));
    count.passed += r.numPassedTests;
    count.failed += r.numFailedTests;
  } catch { /* not reached */ }
}
console.log(failed ? `\nFeilet i steget «${failed}» etter ${Math.round((Date.now() - started) / 1000)} s.` : `\nAlt er grønt etter ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(failed ? 1 : 0);

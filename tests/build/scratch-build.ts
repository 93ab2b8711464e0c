import { execFile, execFileSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** A build for the path /veileder/, left by second-build.test.ts for the browser tests. */
export const SUB_PATH = '/veileder/';
export const SUB_PATH_DIST = 'tests/output/veileder';

/** What a build reads, besides the libraries and git's own folder. */
const SOURCES = ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Builds a copy of this work tree in another folder, with `npm run build`. Returns the folder, with dist/ and dist-offline/ in
 * it. The libraries are linked file by file (a second at most): Astro does not follow a linked folder, and names its
 * styles by where a library lies, so they must lie in the folder as in any clone.
 */
export async function buildElsewhere(environment: Record<string, string> = {}): Promise<string> {
  mkdirSync('tests/output', { recursive: true });
  const folder = path.resolve(mkdtempSync('tests/output/bygg-'));
  for (const source of SOURCES) cpSync(source, path.join(folder, source), { recursive: true });
  linkFiles('node_modules', path.join(folder, 'node_modules'));
  const gitDir = execFileSync('git', ['rev-parse', '--absolute-git-dir'], { encoding: 'utf8' }).trim();
  await promisify(execFile)('npm', ['run', '--silent', 'build'], {
    cwd: folder, shell: process.platform === 'win32', maxBuffer: 50_000_000,
    env: { ...withoutVitest(process.env), GIT_DIR: gitDir, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return folder;
}

/** A folder with the same files as another, without copying their content. Caches (`.vite`, `.astro`) are left out. */
function linkFiles(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isFile()) linkSync(source, target);
    else if (entry.isDirectory() && !['.vite', '.astro'].includes(entry.name)) linkFiles(source, target);
  }
}

/** Vitest tells its tests in the environment that they are one (`BASE_URL`, `NODE_ENV` …), and Vite would build by that. */
const withoutVitest = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/.test(name)));

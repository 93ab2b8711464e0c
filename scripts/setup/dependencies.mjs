import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import process from 'node:process';

const time = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
const windows = process.platform === 'win32';

/** The Node of package.json, not the machine's. */
export const PINNED_NODE = windows ? 'node_modules\\.bin\\node.cmd' : 'node_modules/.bin/node';

/** Prints what is wrong and what to do, in one plain line, and stops. */
export function stop(message) {
  console.error(`\nStoppet: ${message}`);
  process.exit(1);
}

/** Installs what package-lock.json lists, unless it is there already. Needs the network only then. */
export function ensureDependencies() {
  if (Number(process.versions.node.split('.')[0]) < 20) stop(`Node ${process.versions.node} er for gammel. Installer Node 20 eller nyere fra nodejs.org.`);
  if (existsSync(PINNED_NODE) && time('node_modules/.package-lock.json') >= time('package-lock.json')) return;
  console.log('Henter programbiblioteker (første gang, ett til to minutter) …');
  // Not `npm ci`: it refuses a lock file that lacks the binaries of other platforms, which a registry mirror may not have.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit', shell: windows });
  if (status !== 0) stop('npm fikk ikke hentet bibliotekene. Sjekk at maskinen har nett, og kjør kommandoen på nytt.');
}

/** Runs a command with the pinned Node first in the path. Returns its exit code. */
export function run(command, args, env = {}) {
  const path = `${process.cwd()}${windows ? '\\' : '/'}node_modules${windows ? '\\' : '/'}.bin${windows ? ';' : ':'}${process.env.PATH}`;
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: windows, env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  if (error) stop(`«${command}» kunne ikke startes: ${error.message}`);
  return status ?? 1;
}

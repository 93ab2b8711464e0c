import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Every id and address that has been published, one a line. The list only grows. */
const FILE = 'tests/promises/ids.txt';

/** The list under `root`; empty where nothing has been published yet. */
export function readPromisedIds(root: string): string[] {
  const file = path.join(root, FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

export function writePromisedIds(root: string, ids: readonly string[]): void {
  const file = path.join(root, FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${ids.join('\n')}\n`);
}

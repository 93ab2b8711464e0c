import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Every file under a folder: its path from there with forward slashes, and its bytes. Sorted by path. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((f) => f.isFile())
    .map((f) => path.relative(folder, path.join(f.parentPath, f.name)).replaceAll('\\', '/'));
  return new Map(files.sort().map((file) => [file, readFileSync(path.join(folder, file))]));
}

/** Writes the files into an empty folder of that name. */
export function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
}

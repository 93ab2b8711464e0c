import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';

/** A zip of the files, the same to the byte for the same files: names sorted, one date for all. `date` is «2026-03-08». */
export function pack(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  // Zip keeps local time without a zone, so noon on the edition's date is the same everywhere.
  const mtime = new Date(Math.max(year, 1980), month - 1, day, 12);
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) entries[name] = files.get(name)!;
  return zipSync(entries, { level: 9, mtime });
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

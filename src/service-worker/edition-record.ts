/** What the device holds of an edition. Stored as the last file of its cache; read by the page «Last ned». */
export interface EditionRecord {
  /** The id that its pages carry (EDITION.id). */
  id: string;
  version: string;
  /** Dates as «2026-03-08». */
  built: string;
  review: string;
  files: number;
  /** Size of all files, unpacked. */
  bytes: number;
}

/** What the build tells the worker: the record, the name of the cache, and each file with its SHA-256 in base64. */
export interface EditionList extends EditionRecord { cache: string; list: [url: string, sha256: string][] }

/** Address of the record in its cache. No page has it. */
export const recordAddress = (scope: string): string => `${scope}__utgave.json`;

/** The record of a cache, or null when the edition in it is not whole. */
export async function readRecord(cache: Cache, scope: string): Promise<EditionRecord | null> {
  const found = await cache.match(recordAddress(scope));
  return found ? (await found.json()) as EditionRecord : null;
}

import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Date and short id of the commit that is built, so that two builds of one commit are the same to the byte. */
function commit(): { date: Date; id: string } {
  try {
    const [date = '', hash = ''] = execFileSync('git', ['log', '-1', '--format=%cI %H'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim().split(' ');
    return { date: new Date(date), id: hash.slice(0, 9) };
  } catch {
    // Not a clone (a source archive, a git that refuses the folder): today, since no edition may seem to be of 1970.
    return { date: process.env['SOURCE_DATE_EPOCH'] ? new Date(Number(process.env['SOURCE_DATE_EPOCH']) * 1000) : new Date(), id: '' };
  }
}
const { date, id } = commit();
const iso = (d: Date) => d.toISOString().slice(0, 10);
const long = (d: Date) => new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeZone: 'UTC' }).format(d);
/** Months until the content should be reviewed against its sources. */
const REVIEW_MONTHS = 6;
const review = new Date(date);
review.setUTCMonth(review.getUTCMonth() + REVIEW_MONTHS);

/** What tells one edition from another. Dates as «2026-03-08», and in words as readers meet them. */
export interface EditionFacts { version: string; id: string; iso: string; reviewIso: string; built: string; review: string }

/** The edition that is built: version, id, date of its commit, and the date after which a reader should look for a newer one. */
export const EDITION = {
  version,
  /** Tells two editions of one version apart: «0.1.0-6a74db4c1». */
  id: [version, id].filter(Boolean).join('-'),
  iso: iso(date),
  built: long(date),
  reviewIso: iso(review),
  review: long(review),
} satisfies EditionFacts;

/** Where the downloaded edition lies, from the site's root. scripts/offline/ puts it there. */
export const ZIP_FILE = `last-ned/fagleser-${version}.zip`;

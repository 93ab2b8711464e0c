import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Date of the commit that is built, so that two builds of one commit are the same to the byte. */
function commitDate(): Date {
  try {
    return new Date(execFileSync('git', ['log', '-1', '--format=%cI'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim());
  } catch {
    return new Date(process.env['SOURCE_DATE_EPOCH'] ? Number(process.env['SOURCE_DATE_EPOCH']) * 1000 : 0);
  }
}
const date = commitDate();
const iso = (d: Date) => d.toISOString().slice(0, 10);
/** Months until the content should be reviewed against its sources. */
const REVIEW_MONTHS = 6;
const review = new Date(date);
review.setUTCMonth(review.getUTCMonth() + REVIEW_MONTHS);

/** The edition that is built: version, date of its commit, and the date after which a reader should look for a newer one. */
export const EDITION = {
  version,
  iso: iso(date),
  built: new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeZone: 'UTC' }).format(date),
  reviewIso: iso(review),
};

import { UNUSED } from './data-scripts.ts';

/** Files of the web edition that have no use on disk: what makes it an app, and the zip itself. */
const WEB_ONLY = /^(sw\.js|manifest\.webmanifest|ikoner\/|last-ned\/.*\.(zip|sha256)$)/;

/** Whether a file of dist/ goes into the downloaded edition, as itself or in another shape. */
export const belongsOffline = (file: string): boolean => !WEB_ONLY.test(file) && !UNUSED.test(file);

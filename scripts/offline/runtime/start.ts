// Runs before the scripts of every page in the downloaded edition.
import { installFetch } from './fetch-files.ts';
import { watchLinks } from './script-links.ts';

declare const __BASE__: string;
installFetch();
watchLinks(__BASE__);

import { href } from './base.ts';

/** Address of the service worker, or undefined when this build switches it off (`SERVICE_WORKER=av`, see src/service-worker/README.md). */
export const WORKER = process.env['SERVICE_WORKER'] === 'av' ? undefined : href('/sw.js');

import { href } from './base.ts';

/**
 * Address of the service worker. None when this build switches it off (`SERVICE_WORKER=av`, see src/service-worker/README.md),
 * and none while an author works with `npm run dev`, which makes no file of it.
 */
export const WORKER = process.env['SERVICE_WORKER'] === 'av' || import.meta.env.DEV ? undefined : href('/sw.js');

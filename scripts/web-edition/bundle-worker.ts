import path from 'node:path';
import { build } from 'esbuild';
import type { EditionList } from '../../src/service-worker/edition-record.ts';

const SOURCE = path.join(import.meta.dirname, '../../src/service-worker');

/** The service worker as one script. Null for an edition: the worker that removes the worker. */
export async function bundleWorker(edition: EditionList | null): Promise<string> {
  const result = await build({
    entryPoints: [path.join(SOURCE, edition ? 'worker.ts' : 'remove.ts')], bundle: true, write: false, format: 'iife', minify: true, target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'silent',
    // Workbox leaves its log out when it is told that this is production.
    define: { __EDITION__: JSON.stringify(edition), 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles[0]!.text;
}

import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { readFolder } from '../../../scripts/shared/folder.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

/** A web server of one site, that can be given another edition, be cut off, fail half-way, or take its time. */
export interface Site {
  /** Address of the site without a last slash. */
  readonly url: string;
  files: Files;
  /** Files asked for since last emptied, in order. */
  asked: string[];
  /** Answers nothing to a file for which this is true: the connection breaks. */
  breaks: (file: string) => boolean;
  /** A file is answered when this is done. */
  before: (file: string) => Promise<void> | undefined;
  /** No network, and network again. */
  down(): Promise<void>;
  up(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.wasm': 'application/wasm', '.webmanifest': 'application/manifest+json', '.zip': 'application/zip',
};

/**
 * Serves files (a folder, unless told otherwise the built site) under `base` on a free local port, the same one after
 * `down` and `up`. Caching is as an ordinary web server would have it; unknown addresses get 404.html.
 */
export async function serve(from: string | Files = 'dist', base = '/'): Promise<Site> {
  let server: Server | undefined;
  let port = 0;
  const site: Site = {
    files: typeof from === 'string' ? readFolder(from) : from, asked: [], breaks: () => false, before: () => undefined, down, up,
    get url() { return `http://127.0.0.1:${port}${base.slice(0, -1)}`; },
  };
  async function up(): Promise<void> {
    server = createServer(async (request, response) => {
      const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
      const rest = asked.startsWith(base) ? asked.slice(base.length) : `..${asked}`;
      const file = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
      site.asked.push(file);
      if (site.breaks(file)) return void request.socket.destroy();
      await site.before(file);
      const found = site.files.get(file);
      response.writeHead(found ? 200 : 404, { 'content-type': TYPES[found ? path.extname(file) : '.html'] ?? 'application/octet-stream', 'cache-control': 'max-age=600' });
      response.end(found ?? site.files.get('404.html'));
    });
    await new Promise<void>((ready) => server?.listen(port, '127.0.0.1', ready));
    port = (server.address() as { port: number }).port;
  }
  async function down(): Promise<void> {
    const closing = server;
    server = undefined;
    closing?.closeAllConnections();
    await new Promise((closed) => (closing ? closing.close(closed) : closed(null)));
  }
  await up();
  return site;
}

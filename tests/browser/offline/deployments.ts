// Editions of the built site, and a server that can be given another, be cut off, or fail half-way.
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { editionList } from '../../../scripts/web-edition/edition-list.ts';
import { bundleWorker } from '../../../scripts/web-edition/bundle-worker.ts';
import { EDITION } from '../../../src/site/edition.ts';

type Files = Map<string, Uint8Array>;
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array) => new TextDecoder().decode(content);

/** A file that pages do not name with a hash: what a page could mix in from another edition. */
export const MARK_FILE = 'data/utgave-merke.json';

/** A part of the built site that is large enough to be cut off in the middle, and quick to store. */
export const partOfSite = (built: Files): Files => new Map([...built].filter(([file]) => !/^(pagefind\/(fragment|index)|bakgrunn|kilder\/register|forlop\/[a-z]+)\//.test(file)));

/** The built site as it would look in an edition called `name`: every page and one data file tell which it is. */
export async function edition(name: string, built: Files): Promise<Files> {
  const files: Files = new Map([...built].map(([file, content]) => [file, file.endsWith('.html') ? bytes(text(content).replace(/data-edition="[^"]*"/g, `data-edition="${name}"`).replace('<html ', `<html data-merke="${name}" `)) : content]));
  files.set(MARK_FILE, bytes(JSON.stringify(name)));
  files.set('sw.js', bytes(await bundleWorker(editionList(files, '/', { ...EDITION, id: name }))));
  return files;
}

/** The same site, built with SERVICE_WORKER=av. */
export async function withoutWorker(files: Files): Promise<Files> {
  const off: Files = new Map([...files].map(([file, content]) => [file, file.endsWith('.html') ? bytes(text(content).replace(/ data-worker="[^"]*"/g, '')) : content]));
  return off.set('sw.js', bytes(await bundleWorker(null)));
}

export interface Deployment {
  url: string;
  files: Files;
  /** Paths asked for since last emptied. */
  asked: string[];
  /** Answers nothing to a path for which this is true: the connection breaks. */
  breaks: (file: string) => boolean;
  down(): Promise<void>;
  up(): Promise<void>;
}

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.webmanifest': 'application/manifest+json' };

/** Serves `files` under `base`, always on the same port, with caching as an ordinary web server would have it. */
export async function deploy(files: Files, base = '/'): Promise<Deployment> {
  let server: Server | undefined;
  let port = 0;
  const site: Deployment = { url: '', files, asked: [], breaks: () => false, down, up };
  async function up(): Promise<void> {
    server = createServer((request, response) => {
      const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).slice(base.length);
      const file = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
      site.asked.push(file);
      if (site.breaks(file)) return void request.socket.destroy();
      const content = site.files.get(file);
      response.writeHead(content ? 200 : 404, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'max-age=600' });
      response.end(content);
    });
    await new Promise<void>((ready) => server?.listen(port, '127.0.0.1', ready));
    port = (server.address() as { port: number }).port;
    site.url = `http://localhost:${port}${base}`;
  }
  async function down(): Promise<void> {
    server?.closeAllConnections();
    await new Promise((closed) => (server ? server.close(closed) : closed(null)));
    server = undefined;
  }
  await up();
  return site;
}

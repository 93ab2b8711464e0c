import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', txt: 'text/plain; charset=utf-8' };

/** Serves folders, each under its own path, with what a plain host compresses compressed: text, but not Pagefind's files. */
export function serveFolders(folders: Record<string, string>): Promise<{ url: string; sent: Map<string, number>; close(): void }> {
  const packed = new Map<string, Buffer>();
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const under = Object.keys(folders).sort((a, b) => b.length - a.length).find((p) => address.startsWith(p)) ?? '/';
    let file = path.join(folders[under] ?? '', address.slice(under.length));
    if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, 'index.html');
    if (!existsSync(file)) { response.statusCode = 404; response.end(); return; }
    const type = TYPES[path.extname(file).slice(1)];
    response.setHeader('content-type', type ?? 'application/octet-stream');
    if (type) response.setHeader('content-encoding', 'br');
    const body = packed.get(file) ?? (type ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    packed.set(file, body);
    sent.set(address, (sent.get(address) ?? 0) + body.length);
    response.end(body);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => {
    done({ sent, url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, close: () => { server.closeAllConnections(); server.close(); } });
  }));
}

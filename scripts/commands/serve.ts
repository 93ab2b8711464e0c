// Serves dist/ on this machine. Takes the next free port when the first is taken.
import { preview } from 'astro';
import { basePath } from '../shared/base-path.ts';

const first = Number(process.env['PORT'] ?? 4321);
// Addresses without the last slash open too, as they do on a web server; else Astro answers with a page of its own, in English.
const server = await preview({ root: process.cwd(), trailingSlash: 'ignore', logLevel: 'error', vite: { logLevel: 'silent' }, server: { port: first, host: '127.0.0.1' } });
console.log(`\nFagleser er klar: http://127.0.0.1:${server.port}${basePath()}`);
if (server.port !== first) console.log(`(Port ${first} var opptatt.)`);
console.log('Trykk Ctrl+C for å stoppe.');

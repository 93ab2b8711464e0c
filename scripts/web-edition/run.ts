// Writes the service worker of the built site: dist/sw.js. Last in the build, since it lists every file with its hash.
// `SERVICE_WORKER=av` writes one that removes what earlier editions have stored, and itself.
import { writeFileSync } from 'node:fs';
import { EDITION } from '../../src/site/edition.ts';
import { sizeText } from '../offline/download-page.ts';
import { basePath } from '../shared/base-path.ts';
import { readFolder } from '../shared/folder.ts';
import { bundleWorker } from './bundle-worker.ts';
import { editionList } from './edition-list.ts';

const off = process.env['SERVICE_WORKER'] === 'av';
const edition = editionList(readFolder('dist'), basePath(), EDITION);
writeFileSync('dist/sw.js', await bundleWorker(off ? null : edition));
console.log(off ? 'Nettutgave: service worker som fjerner seg selv.' : `Nettutgave: ${edition.files} filer, ${sizeText(edition.bytes)} på enheten.`);

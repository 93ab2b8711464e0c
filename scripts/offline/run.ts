// Makes the downloaded edition from the built site: dist/ → dist-offline/fagleser/ and dist/last-ned/fagleser-<version>.zip.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EDITION, ZIP_FILE } from '../../src/site/edition.ts';
import { basePath } from '../shared/base-path.ts';
import { readFolder, writeFolder } from '../shared/folder.ts';
import { fillDownloadPage, sizeText } from './download-page.ts';
import { makeEdition } from './make-edition.ts';
import { nameProblems } from './names.ts';
import { pack, sha256 } from './pack.ts';
import { reportLines } from './report.ts';

const FOLDER = 'fagleser';
const PAGE = 'last-ned/index.html';
const dist = path.resolve('dist');

const web = readFolder(dist);
const { files, problems } = await makeEdition(web, dist, basePath(), EDITION);
const packed = new Map([...files].map(([file, bytes]) => [`${FOLDER}/${file}`, bytes]));
const faults = [...reportLines(problems), ...nameProblems([...packed.keys()], FOLDER)];
writeFolder('dist-offline', packed);

const zip = pack(packed, EDITION.iso);
const zipFile = path.join(dist, ZIP_FILE);
mkdirSync(path.dirname(zipFile), { recursive: true });
writeFileSync(zipFile, zip);
// The form that `sha256sum --check` reads.
writeFileSync(`${zipFile}.sha256`, `${sha256(zip)}  ${path.basename(zipFile)}\n`);
writeFileSync(path.join(dist, PAGE), fillDownloadPage(new TextDecoder().decode(web.get(PAGE)), { size: zip.length, sha256: sha256(zip) }));

for (const fault of faults) console.error(fault);
console.log(faults.length ? `\n${faults.length} feil i den nedlastede utgaven.` : `Nedlastet utgave: ${files.size} filer, ${sizeText(zip.length)} (${ZIP_FILE}).`);
process.exitCode = faults.length ? 1 : 0;

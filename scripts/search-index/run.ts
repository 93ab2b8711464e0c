// npm run build, second half: writes the search index of dist/ to dist/pagefind/.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collectRecords } from './collect.ts';

const dist = process.argv[2] ?? 'dist';
const out = `${dist}/pagefind`;
const started = performance.now();
const { files, records } = await collectRecords(process.cwd(), dist);
rmSync(out, { recursive: true, force: true });
for (const file of files) {
  const target = path.join(out, file.path);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, file.content);
}
console.log(`Søkeindeks: ${records.length} seksjoner i ${files.length} filer (${Math.round(performance.now() - started)} ms).`);

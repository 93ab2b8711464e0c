// npm run ids: adds new ids and addresses of content/ to tests/promises/ids.txt. Run it when an edition is published; the list only grows.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readContent } from '../../src/library/read-content.ts';
import { publicAddresses, publicIds } from '../check/public-ids.ts';

const file = 'tests/promises/ids.txt';
const promised = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
const content = readContent(process.cwd());
const added = [...publicIds(content), ...publicAddresses(content)].filter((id) => !promised.includes(id));
mkdirSync('tests/promises', { recursive: true });
writeFileSync(file, `${[...promised, ...added].join('\n')}\n`);
console.log(`${added.length} nye id-er og adresser er lovet. Listen har nå ${promised.length + added.length}.`);

// npm run ids: adds new ids of content/ to tests/promises/ids.txt. Run it when an edition is published; the list only grows.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readContent } from '../../src/library/read-content.ts';
import { publicIds } from '../check/public-ids.ts';

const file = 'tests/promises/ids.txt';
const promised = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
const added = publicIds(readContent(process.cwd())).filter((id) => !promised.includes(id));
mkdirSync('tests/promises', { recursive: true });
writeFileSync(file, `${[...promised, ...added].join('\n')}\n`);
console.log(`${added.length} nye id-er er lovet. Listen har nå ${promised.length + added.length}.`);

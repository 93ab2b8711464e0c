// npm run ids: adds new ids and addresses of content/ to tests/promises/ids.txt. Run it when an edition is published; the list only grows.
import { readContent } from '../../src/library/read-content.ts';
import { publicAddresses, publicIds } from '../check/public-ids.ts';
import { readPromisedIds, writePromisedIds } from '../shared/promised-ids.ts';

const root = process.cwd();
const promised = readPromisedIds(root);
const content = readContent(root);
const added = [...publicIds(content), ...publicAddresses(content)].filter((id) => !promised.includes(id));
writePromisedIds(root, [...promised, ...added]);
console.log(`${added.length} nye id-er og adresser er lovet. Listen har nå ${promised.length + added.length}.`);

import { SHELF_PART } from '../../src/search/shelf.ts';

/** One pair of a list, and the key of the shelf that it stands on. Pairs with the same head share a line. */
export interface Listed { key: string; head: string; tail: string }

/** What a shelf may hold before it is packed for the wire: small, since a query opens one for each of its words. */
const SHELF_BYTES = 2200;

const sizeOf = (pairs: readonly Listed[]): number => pairs.reduce((sum, p) => sum + p.head.length + p.tail.length + 2, 0);

function linesOf(pairs: readonly Listed[]): string {
  const lines = new Map<string, Set<string>>();
  for (const { head, tail } of pairs) lines.set(head, (lines.get(head) ?? new Set()).add(tail));
  return [...lines].map(([head, tails]) => [head, ...tails].join('\t')).join('\n');
}

/** The shortest beginning of `key` that stands after `before`. */
function shortest(key: string, before: string): string {
  let length = 1;
  while (key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}

/** Several lists on one row of shelves in the order of their keys: the text of each shelf, and what it starts with. */
export function shelvesOf(...lists: readonly (readonly Listed[])[]): { texts: string[]; starts: string[] } {
  const byKey = new Map<string, Listed[][]>();
  lists.forEach((list, l) => {
    for (const pair of list) {
      const parts = byKey.get(pair.key) ?? lists.map(() => []);
      (parts[l] as Listed[]).push(pair);
      byKey.set(pair.key, parts);
    }
  });
  const shelves: Listed[][][] = [];
  const starts: string[] = [];
  let size = Number.POSITIVE_INFINITY;
  let before = '';
  for (const key of [...byKey.keys()].sort()) {
    const parts = byKey.get(key) as Listed[][];
    const more = parts.reduce((sum, p) => sum + sizeOf(p), 0);
    if (size + more > SHELF_BYTES) {
      starts.push(shelves.length ? shortest(key, before) : '');
      shelves.push(lists.map(() => []));
      size = 0;
    }
    parts.forEach((pairs, l) => { shelves.at(-1)?.[l]?.push(...pairs); });
    size += more;
    before = key;
  }
  return { texts: shelves.map((parts) => parts.map(linesOf).join(SHELF_PART)), starts };
}

import { globSync, readFileSync } from 'node:fs';
import type { Content, Located } from '../../src/library/read-content.ts';
import { describePath, type Path } from '../../src/library/yaml-file.ts';

/** A piece of our own prose, and where it stands. */
export interface PlacedText {
  file: string;
  line: number;
  field: string;
  text: string;
}

/** The fields an author writes prose in. Ids, addresses, roles and a source's own words («verb», «section») are not ours to spell. */
const PROSE = new Set([
  'title', 'short', 'summary', 'audience', 'heading', 'text', 'note', 'verbs', 'about', 'unit', 'columns', 'rows', 'alt', 'name',
  'term', 'forms', 'aliases', 'definition', 'publisher', 'status', 'usedFor', 'law', 'reason', 'gist', 'mended',
]);

function proseIn({ file, value, lineOf }: Located<unknown>): PlacedText[] {
  const found: PlacedText[] = [];
  const walk = (node: unknown, path: Path, key: string): void => {
    if (Array.isArray(node)) for (const [i, item] of node.entries()) walk(item, [...path, i], key);
    else if (node && typeof node === 'object') for (const [k, item] of Object.entries(node)) walk(item, [...path, k], k);
    // The register's law references and figures are copied from the sources.
    else if (typeof node === 'string' && PROSE.has(key) && !(file.includes('/register/') && key === 'law')) {
      found.push({ file, line: lineOf(path), field: describePath(path), text: node });
    }
  };
  walk(value, [], '');
  return found;
}

/** Prose pages line by line, without what is code in them. */
const proseInPage = (root: string, file: string): PlacedText[] =>
  readFileSync(`${root}/${file}`, 'utf8').split('\n').flatMap((line, i) => (/^(import|export) /.test(line) ? [] : [{
    file, line: i + 1, field: 'teksten', text: line.replace(/^[a-z]+: /, '').replace(/<[^>]*>|\{[^}]*\}|\]\([^)]*\)/g, ' '),
  }]));

/** Every piece of prose in content/. */
export const textsOf = (root: string, content: Content): PlacedText[] => [
  ...Object.values(content).flatMap((files) => (files as unknown[]).filter((f): f is Located<unknown> => typeof f === 'object' && f !== null && 'lineOf' in f)).flatMap(proseIn),
  ...globSync('content/**/*.mdx', { cwd: root }).map((f) => f.replaceAll('\\', '/')).sort().flatMap((file) => proseInPage(root, file)),
];

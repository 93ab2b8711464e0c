import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { utf8Text } from './utf8-text.ts';
import { yamlFaults } from './yaml-faults.ts';

export type Path = readonly (string | number)[];

export interface FileFault { line: number; message: string; advice: string }

/** A parsed YAML file that can tell on which line a value stands. */
export interface YamlFile {
  /** Path from the project root, with forward slashes. */
  file: string;
  data: unknown;
  /** Syntax faults, in Norwegian. When there are any, `data` is not to be trusted. */
  faults: FileFault[];
  /** 1-based line of the value at `path`, or of its nearest parent that exists. */
  lineOf(path: Path): number;
}

/** Reads one YAML file. `root` is the project root that `file` is relative to. */
export function readYaml(root: string, file: string): YamlFile {
  const lines = new LineCounter();
  const { text, faults: unreadable } = utf8Text(readFileSync(`${root}/${file}`));
  const doc = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node: unknown = depth === 0 ? doc.contents : doc.getIn(path.slice(0, depth), true);
      const start = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
      if (start !== undefined) return lines.linePos(start).line;
    }
    return 1;
  };
  const faults = unreadable.length ? unreadable : yamlFaults(doc.errors);
  return { file, data: faults.length ? null : doc.toJS(), faults, lineOf };
}

const PLACES: Record<string, string> = { sections: 'seksjon', points: 'punkt', gaps: 'overskrift uten tekst', acts: 'lov', citations: 'henvisning', pages: 'side' };

/** A path as an author counts it: sections.0.points.2.id → «seksjon 1, punkt 3, id». */
export const describePath = (path: Path): string =>
  path.map((part, i) => {
    const list = PLACES[String(path[i - 1])];
    if (typeof part === 'number') return list ? `${list} ${part + 1}` : `nummer ${part + 1}`;
    return PLACES[part] && typeof path[i + 1] === 'number' ? '' : part;
  }).filter(Boolean).join(', ') || 'filen';

import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { CONTENT_TYPE_IDS } from '../domain/content-types.ts';
import type { Problem } from '../domain/problem.ts';
import { acuteFile } from '../schemas/acute.ts';
import { comparisonFile } from '../schemas/comparison.ts';
import { deadlineFile } from '../schemas/deadline.ts';
import { divergenceFile } from '../schemas/divergence.ts';
import { keywordFile } from '../schemas/keyword.ts';
import { lawFile } from '../schemas/law.ts';
import { leftOut } from '../schemas/left-out.ts';
import { splitMessage } from '../schemas/messages.ts';
import { movedFile } from '../schemas/moved.ts';
import { navigationFile } from '../schemas/navigation.ts';
import { page } from '../schemas/page.ts';
import { registerFile } from '../schemas/register-point.ts';
import { sourceFile } from '../schemas/source.ts';
import { synonymFile } from '../schemas/synonym.ts';
import { table } from '../schemas/table.ts';
import { termFile } from '../schemas/term.ts';
import { describePath, type Path, readYaml } from './yaml-file.ts';

/** A validated file, and the line of each of its fields. */
export interface Located<T> {
  file: string;
  value: T;
  lineOf(path: Path): number;
}

/** The YAML files below content/`folder`, or the one file with that name. */
export const yamlFiles = (root: string, folder: string): string[] =>
  existsSync(`${root}/content/${folder}.yaml`)
    ? [`content/${folder}.yaml`]
    : globSync(`content/${folder}/**/*.yaml`, { cwd: root }).map((f) => f.replaceAll('\\', '/')).sort();

/** Reads and validates files of one form. A file that does not hold is reported and left out. */
export function readAll<T>(root: string, files: string[], schema: z.ZodType<T>, problems: Problem[]): Located<T>[] {
  return files.flatMap((file) => {
    const yaml = readYaml(root, file);
    for (const fault of yaml.faults) problems.push({ rule: 'yaml', file, field: 'filen', ...fault });
    if (yaml.faults.length) return [];
    const parsed = schema.safeParse(yaml.data);
    if (parsed.success) return [{ file, value: parsed.data, lineOf: yaml.lineOf }];
    for (const issue of parsed.error.issues) {
      const path = issue.path as Path;
      problems.push({ rule: 'form', file, line: yaml.lineOf(path), field: describePath(path), ...splitMessage(issue) });
    }
    return [];
  });
}

/** What others read: prose, the word list and the guides to authors. Files that start with a dot are the machine's. */
const UNTYPED = /^content\/(sider\/.+\.mdx|ordbok\.txt|(.+\/)?README\.md|(.+\/)?\.[^/]+)$/;

/** Reads all of content/ under `root`. Never throws for faults in the content: they are in `problems`, in Norwegian. */
export function readContent(root: string) {
  const problems: Problem[] = [];
  const asked = new Set<string>();
  const read = <T>(folder: string, schema: z.ZodType<T>) => {
    const files = yamlFiles(root, folder);
    for (const file of files) asked.add(file);
    return readAll(root, files, schema, problems);
  };
  return {
    register: read('register', registerFile),
    sources: read('kilder', sourceFile),
    /** A page's type is the folder it lies in. */
    pages: CONTENT_TYPE_IDS.flatMap((type) => read(type, page).map((file) => ({ ...file, type }))),
    navigation: read('navigasjon', navigationFile),
    tables: read('tall', table),
    divergences: read('ulikt', divergenceFile),
    terms: read('ordliste', termFile),
    law: read('lov', lawFile),
    leftOut: read('utelatt', leftOut),
    synonyms: read('synonymer', synonymFile),
    keywords: read('sokeord', keywordFile),
    moved: read('flyttet', movedFile),
    acute: read('akutt-na', acuteFile),
    deadlines: read('frister', deadlineFile),
    comparison: read('sammenlign', comparisonFile),
    strays: globSync('content/**/*', { cwd: root, withFileTypes: true }).filter((f) => f.isFile())
      .map((f) => path.relative(root, path.join(f.parentPath, f.name)).replaceAll('\\', '/')).filter((f) => !asked.has(f) && !UNTYPED.test(f)).sort(),
    problems,
  };
}
/** Everything in content/ as it was typed, with the line of every field, and the faults of form. */
export type Content = ReturnType<typeof readContent>;

import type { Problem } from './make-edition.ts';

/** One line for each thing that is wrong, with the first page it stands on: a link of the header is wrong on every page. */
export function reportLines(problems: readonly Problem[]): string[] {
  const pages = new Map<string, string[]>();
  for (const { file, message } of problems) pages.set(message, [...(pages.get(message) ?? []), file]);
  return [...pages].map(([message, files]) => `${files[0]}${files.length > 1 ? ` og ${files.length - 1} andre` : ''}: ${message}`);
}

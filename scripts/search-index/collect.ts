import type { IndexFile } from './rechunk.ts';
import { buildIndex } from './build-index.ts';
import { builtPageRecords } from './built-pages.ts';
import { CompoundSplitter } from './compounds.ts';
import { readDictionary } from './dictionary.ts';
import { guidelineRecords, type IndexRecord } from './records.ts';
import { byPlace, formatProblem } from '../../src/domain/problem.ts';
import { readContent } from '../../src/library/read-content.ts';
import { resolveGuideline } from '../../src/library/resolve.ts';
import { words } from '../../src/search/text.ts';

/** Everything that can be found, and the files that make it so. `root` holds content/, `dist` the built pages. */
export async function collectRecords(root: string, dist: string): Promise<{ files: IndexFile[]; records: IndexRecord[] }> {
  const content = readContent(root);
  if (content.problems.length) throw new Error(`Innholdet har feil:\n${content.problems.sort(byPlace).map(formatProblem).join('\n')}`);
  const guideline = resolveGuideline(content);
  const records = [
    ...guidelineRecords(guideline, content.tables.map((t) => t.value)),
    ...builtPageRecords(dist, new Set(guideline.pages.map((p) => p.address)), new Set(guideline.points.map((p) => p.text.replace(/\s+/g, ' ').trim()))),
  ];
  const texts = records.flatMap((r) => [r.title, r.heading, ...r.statements.map((s) => s.text)]);
  const dictionary = readDictionary();
  const splitterFor = (list: readonly string[]) => new CompoundSplitter(dictionary, new Set(list.flatMap((t) => words(t).flatMap((w) => w.split('-')))));
  const keywords = content.keywords.flatMap((f) => f.value);
  const everyday = { synonyms: content.synonyms.flatMap((f) => f.value), keywords, splitter: splitterFor([...texts, ...keywords.flatMap((k) => k.words)]) };
  return { files: await buildIndex(records, everyday, splitterFor(texts)), records };
}

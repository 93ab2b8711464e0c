import { guidelineRecords } from '../../../scripts/search-index/records.ts';
import { openIndex } from '../../../scripts/search-index/open-index.ts';
import { readContent } from '../../../src/library/read-content.ts';
import { resolveGuideline } from '../../../src/library/resolve.ts';
import type { Hit } from '../../../src/search/hit.ts';

export const content = readContent(process.cwd());
export const guideline = resolveGuideline(content);
const records = guidelineRecords(guideline, content.tables.map((t) => t.value));
const texts = new Map(records.map((r) => [r.address, [r.title, r.heading, ...r.statements.map((s) => s.text)].join(' ')]));

/** The search of dist/, as a page would open it. */
export const openSearch = () => openIndex('dist/pagefind');

/** All the text of the section a hit leads to; for pages outside the guideline, what the hit shows. */
export const fullText = (hit: Hit): string =>
  texts.get(hit.address) ?? [hit.title, ...hit.heading.map((p) => p.text), ...hit.points.flatMap((p) => p.text.map((t) => t.text))].join(' ');

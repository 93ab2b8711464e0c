import { addressOfFile } from '../../src/library/resolve.ts';
import type { Content } from '../../src/library/read-content.ts';

/** Every id that readers can link to, in page order: pages, sections, statements, tables, disagreements. */
export const publicIds = (content: Content): string[] => [
  ...content.pages.flatMap(({ value }) => [value.id, ...value.sections.flatMap((s) => [s.id, ...s.points.map((p) => p.id)])]),
  ...content.tables.map((t) => t.value.id),
  ...content.divergences.flatMap((d) => d.value.map((x) => x.id)),
];

/** Every address of a page of the guideline. */
export const publicAddresses = (content: Content): string[] => content.pages.map((p) => addressOfFile(p.file));

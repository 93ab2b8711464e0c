import { fromIndex } from './text.ts';

/**
 * How a section lies in the index: id, title, heading and statements, parted by signs that Pagefind does not take
 * for words. The excerpt comes from here, so what is stored is the clean text.
 */
export const PART = '¶';
/** Parts the words of a statement from the deadline and law under it, or a table's title from its headings. */
export const ASIDE = '¦';

/** A word that every section holds and nobody types: asked for, it makes all of their texts known to the engine at once. */
export const EVERY = 'ðhver';

export interface SectionText { id: string; title: string; heading: string; statements: string[] }

/** Takes the stored text of a section apart again. Compound marks are kept in `marked`, for matching. */
export function readSection(content: string): { clean: SectionText; marked: SectionText } {
  const [named = '', title = '', heading = '', ...statements] = content.split(PART).map((part) => part.trim());
  // Pagefind ends the text with a full stop.
  const id = named.replace(EVERY, '').trim();
  const marked = { id, title, heading, statements: statements.filter((s) => s && s !== '.') };
  const clean = { id, title: fromIndex(title), heading: fromIndex(heading), statements: marked.statements.map(fromIndex) };
  return { clean, marked };
}

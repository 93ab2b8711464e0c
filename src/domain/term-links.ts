import { capital } from './capital.ts';

/** A stretch of running text. With `term` or `href` it is a link, and what is a link is never searched again. */
export interface Segment {
  text: string;
  /** Id of the glossary entry it leads to. */
  term?: string;
  href?: string;
}

/** A glossary entry as the text is searched for it: every spelling and inflection that stands for it. */
export interface Findable { id: string; spellings: readonly string[] }

/** All spellings of all terms in one pattern, the longest first, so that «akutt familieråd» wins over «familieråd». */
export interface TermIndex { pattern: RegExp | null; ids: ReadonlyMap<string, string> }

const escapeRegExp = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** «enetiltak» is also found as «Enetiltak», where a sentence begins; «KOR» and «Bufetat» only as they are written. */
export function termIndex(terms: readonly Findable[]): TermIndex {
  const ids = new Map<string, string>();
  for (const { id, spellings } of terms) {
    for (const spelling of spellings) for (const form of [spelling, capital(spelling)]) if (!ids.has(form)) ids.set(form, id);
  }
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  // A hyphen joins words in Norwegian: «YLS-kartleggingen» is another word than «YLS». In an address («bufdir.no/hasteflytting») nothing is a word.
  return { ids, pattern: longestFirst.length ? new RegExp(`(?<![\\p{L}\\p{N}-]|\\.[a-z]{2,3}/)(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu') : null };
}

function split(text: string, { pattern, ids }: TermIndex, linked: Set<string>): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of pattern ? text.matchAll(pattern) : []) {
    const term = ids.get(match[0]);
    if (term === undefined || linked.has(term)) continue;
    if (match.index > from) segments.push({ text: text.slice(from, match.index) });
    segments.push({ text: match[0], term });
    linked.add(term);
    from = match.index + match[0].length;
  }
  if (from < text.length) segments.push({ text: text.slice(from) });
  return segments;
}

/**
 * Cuts a text where a term is used for the first time. `linked` holds the terms that need no link any more (linked
 * earlier on the page, or the term whose own definition this is); the answer holds those and the new ones.
 */
export function linkTerms(text: string | readonly Segment[], index: TermIndex, linked: ReadonlySet<string> = new Set()): { segments: Segment[]; linked: ReadonlySet<string> } {
  const seen = new Set(linked);
  const parts = typeof text === 'string' ? [{ text }] : text;
  return { segments: parts.flatMap((part) => (part.term || part.href ? [part] : split(part.text, index, seen))), linked: seen };
}

/** The texts of one page in reading order: each term is linked where it first stands, and nowhere else. */
export function linkFirstUses(texts: readonly string[], index: TermIndex): { segments: Segment[][]; linked: ReadonlySet<string> } {
  let linked: ReadonlySet<string> = new Set();
  const segments = texts.map((text) => {
    const result = linkTerms(text, index, linked);
    linked = result.linked;
    return result.segments;
  });
  return { segments, linked };
}

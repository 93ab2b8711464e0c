import type { Page, Point, SourcePoint } from '../domain/guideline.ts';
import { SOURCE_IDS } from '../domain/sources.ts';
import { type Findable, linkFirstUses, type Segment, type TermIndex, termIndex } from '../domain/term-links.ts';
import type { Term } from '../schemas/term.ts';
import { loadContent, sourcePoint } from './guideline.ts';
import { allGroups } from './navigation.ts';

/** Everything that stands for the term in running text. */
const spellingsOf = (term: Term): string[] => [term.term, ...term.forms, ...term.aliases];
const findable = (term: Term): Findable => ({ id: term.id, spellings: spellingsOf(term) });

const alphabetical = new Intl.Collator('nb');
let terms: Term[] | undefined;
/** The glossary in Norwegian alphabetical order. */
export const allTerms = (): Term[] => (terms ??= loadContent().terms.flatMap((f) => f.value).sort((a, b) => alphabetical.compare(a.term, b.term)));

let linkable: TermIndex | undefined;
/** The terms that running text links to. */
export const linkableTerms = (): TermIndex => (linkable ??= termIndex(allTerms().filter((t) => t.link).map(findable)));

export interface LinkedPoints {
  /** The text of a statement, by its id. */
  texts: ReadonlyMap<string, Segment[]>;
  /** The terms that got a link, in alphabetical order. */
  terms: Term[];
}
/** The statements of one page in reading order, each term linked where it is first used. */
export function linkPoints(points: readonly Point[]): LinkedPoints {
  const { segments, linked } = linkFirstUses(points.map((p) => p.text), linkableTerms());
  return { texts: new Map(points.map((p, i) => [p.id, segments[i] ?? []])), terms: allTerms().filter((t) => linked.has(t.id)) };
}

let uses: Map<string, Page[]> | undefined;
/** The pages whose statements use the term, in the order of the work. */
export function pagesUsing(id: string): Page[] {
  if (!uses) {
    const every = termIndex(allTerms().map(findable));
    uses = new Map();
    for (const page of allGroups().flatMap((g) => g.pages)) {
      const { linked } = linkFirstUses(page.sections.flatMap((s) => s.points.map((p) => p.text)), every);
      for (const term of linked) uses.set(term, [...(uses.get(term) ?? []), page]);
    }
  }
  return uses.get(id) ?? [];
}

/** The source points behind a definition, in the order of the documents. Throws on an unknown register id. */
export const sourcesOfTerm = (term: Term): SourcePoint[] => term.sources.map((id) => sourcePoint(id, `Fagordet «${term.term}»`))
  .sort((a, b) => SOURCE_IDS.indexOf(a.source) - SOURCE_IDS.indexOf(b.source) || a.lines[0] - b.lines[0]);

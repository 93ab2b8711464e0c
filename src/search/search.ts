import { readRecords, type SearchFile, type SearchRecord, unpackWords } from './data.ts';
import type { Engine } from './engine.ts';
import { type Concept, expand } from './expand.ts';
import { type Counts, countFacets, type Filters, recordOpen, statementOpen } from './filters.ts';
import { type Hit, pointHit, sectionHit } from './hit.ts';
import { readSection } from './layout.ts';
import { Lexicon } from './lexicon.ts';
import { Names } from './named.ts';
import { type ReadCandidate, readCandidate } from './order.ts';
import { isLaw, parseQuery, type Query } from './query.ts';
import { LIFT, READ, STANDING, WORTH_SHOWING } from './ranking.ts';
import { type Candidate, weigh } from './score.ts';
import { type Lists, Shelf } from './shelf.ts';
import { nearest } from './spelling.ts';

export interface SearchResult {
  hits: Hit[];
  /** Sections that answer, shown or not. */
  total: number;
  /** No section holds all the words. */
  partial: boolean;
  counts: Counts;
  /** Words that were read as others: slips, nynorsk, everyday words. */
  readAs: { typed: string; as: string[]; guess: boolean }[];
  /** For an empty answer: words of the site that look like those typed. */
  near: string[];
}

const EMPTY: Candidate[] = [];

/** Search over one index. The same for the dialog, the page of its own, the downloaded edition, and the tests. */
export class Searcher {
  readonly records: ReadonlyMap<string, SearchRecord>;
  private readonly engine: Engine;
  private readonly lexicon: Lexicon;
  private readonly shelf: Shelf;
  private readonly names: Names;
  private readonly texts = new Map<string, Promise<ReturnType<typeof readSection>>>();

  /** `fetchShelf` gives one part of the lists of everyday words; see shelf.ts. */
  constructor(engine: Engine, file: SearchFile, fetchShelf: (shelf: number) => Promise<string>) {
    this.engine = engine;
    this.records = readRecords(file);
    this.lexicon = new Lexicon(unpackWords(file.words));
    this.shelf = new Shelf(fetchShelf, unpackWords(file.shelves), [...this.records.keys()]);
    this.names = new Names(this.records);
  }

  /** The first `limit` hits. Rounded up to whole readings, so that hits shown once keep their place. */
  async search(text: string, filters: Filters = {}, limit: number = READ): Promise<SearchResult> {
    const query = parseQuery(text);
    const read = (lists: Lists) => expand(query, this.lexicon, lists);
    const concepts = read(await this.shelf.listsFor(read));
    const { candidates, rarity } = concepts.length ? await weigh(concepts, this.engine, this.records.size) : { candidates: EMPTY, rarity: [] };
    const least = (candidates.reduce((most, c) => Math.max(most, c.coverage), 0)) * WORTH_SHOWING;
    const worth = candidates.filter((c) => c.coverage >= least).map((c) => this.stand(c, query)).sort((a, b) => b.score - a.score);
    const open = worth.filter((c) => recordOpen(this.record(c.record), filters));
    const shown: ReadCandidate[] = [];
    for (let from = 0; from < Math.min(limit, open.length); from += READ) {
      const batch = await Promise.all(open.slice(from, from + READ).map((c) => this.read(c, query, concepts, rarity, filters)));
      shown.push(...batch.sort((a, b) => b.score - a.score));
    }
    const hits = await Promise.all(shown.map(async (c) => sectionHit(this.record(c.record), await this.text(c.record), filters, c)));
    const exact = [...await this.named(query), ...await this.paragraph(query, concepts, shown)];
    const addresses = new Set(exact.map((h) => h.address));
    return {
      hits: [...exact, ...hits.filter((h) => !addresses.has(h.address))],
      total: open.length + exact.length,
      partial: shown.length > 0 && exact.length === 0 && !worth.some((c) => c.matched === concepts.length),
      counts: countFacets(worth.map((c) => this.record(c.record)), filters),
      readAs: readAs(concepts),
      near: open.length + exact.length ? [] : [...new Set(query.terms.flatMap((t) => nearest(t, this.lexicon, 3).map((e) => e.word)))].slice(0, 5),
    };
  }

  private record(name: string): SearchRecord {
    const record = this.records.get(name);
    if (!record) throw new Error(`Søkeindeksen og fagleser.json er ikke fra samme bygg: ${name}.`);
    return record;
  }

  /** What a section is counts before its text is read: the first batch must not be filled with lists. */
  private stand(candidate: Candidate, { intent, pathway }: Query): Candidate {
    const { page: { type }, statements } = this.record(candidate.record);
    const meant = pathway !== undefined && statements.some((s) => s.traits.pathway === pathway);
    return { ...candidate, score: candidate.score * STANDING[type] * (intent.meaning && type === 'ordliste' ? LIFT.glossary : 1) * (meant ? LIFT.pathway : 1) };
  }

  private text(record: string): Promise<ReturnType<typeof readSection>> {
    let text = this.texts.get(record);
    if (!text) {
      text = this.engine.content(record).then(readSection);
      this.texts.set(record, text);
      // What could not be fetched is asked for again.
      text.catch(() => this.texts.delete(record));
    }
    return text;
  }

  private async read(candidate: Candidate, query: Query, concepts: Concept[], rarity: number[], filters: Filters): Promise<ReadCandidate> {
    const record = this.record(candidate.record);
    const { marked } = await this.text(candidate.record);
    return readCandidate(candidate, record, marked, query, concepts, rarity, (at) => statementOpen(record, at, filters));
  }

  /** What the ids in the query name, first of all hits: the statement, then its section. */
  private async named(query: Query): Promise<Hit[]> {
    const hits = await Promise.all(query.ids.map(async (id) => {
      const found = this.names.find(id);
      if (!found) return [];
      const record = this.record(found.record);
      const text = await this.text(found.record);
      const section = sectionHit(record, text, {}, undefined, found.kind === 'page');
      return found.kind === 'point' ? [pointHit(record, text, found.at, new Set()), section] : [section];
    }));
    return hits.flat();
  }

  /** The statement that says most about a paragraph that the query names, before the sections. */
  private async paragraph(query: Query, concepts: Concept[], read: ReadCandidate[]): Promise<Hit[]> {
    const law = concepts.findIndex((c) => isLaw(c.typed));
    if (!query.laws.length || law < 0) return [];
    for (const { record, statements } of read) {
      const best = statements.find((s) => (s.values[law] ?? 0) > 0);
      if (best && this.record(record).statements[best.at]?.id) return [pointHit(this.record(record), await this.text(record), best.at, best.marks)];
    }
    return [];
  }
}

/** What the reader is told about words that were read as others. */
const readAs = (concepts: Concept[]): SearchResult['readAs'] => concepts.flatMap(({ typed, alternatives }) => {
  const guesses = alternatives.filter((a) => a.way === 'spelling');
  const others = alternatives.filter((a) => a.way === 'synonym' || a.way === 'phrase' || a.way === 'nynorsk');
  const shown = (guesses.length ? guesses : others).slice(0, 3).map((a) => a.words.join(' '));
  return shown.length ? [{ typed, as: shown, guess: guesses.length > 0 }] : [];
});

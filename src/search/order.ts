import type { SearchRecord } from './data.ts';
import type { Concept } from './expand.ts';
import type { SectionText } from './layout.ts';
import { liftOf } from './intent.ts';
import { nearness, readText } from './passage.ts';
import type { Query } from './query.ts';
import { KEYWORD, NEAR_BEST, READING } from './ranking.ts';
import type { Candidate } from './score.ts';

export interface ReadStatement {
  at: number;
  /** 0–1: how much of the query it answers, with what the heading and title lend it. */
  value: number;
  /** 0–1 per word of the query, in its own words. */
  values: number[];
  marks: Set<string>;
}
/** A candidate after its text was read. */
export interface ReadCandidate extends Candidate {
  /** Statements that answer, best first. */
  statements: ReadStatement[];
  headingMarks: Set<string>;
}

/** Reads the text of a candidate and settles its score. `open` says which statements the filters let through. */
export function readCandidate(candidate: Candidate, record: SearchRecord, marked: SectionText, query: Query, concepts: readonly Concept[], rarity: readonly number[], open: (at: number) => boolean): ReadCandidate {
  const total = rarity.reduce((sum, r) => sum + r, 0) || 1;
  const weighted = (values: readonly number[]) => values.reduce((sum, v, i) => sum + v * (rarity[i] as number), 0) / total;
  const heading = readText(marked.heading, concepts);
  const title = readText(marked.title, concepts);
  const answers = concepts.map((c) => c.keywords?.get(candidate.record) ?? 0);
  // A whole phrase says what the section is about, as a heading does, and its words stand together.
  const whole = answers.map((value) => (value >= KEYWORD.phrase ? 1 : 0));
  const keywords = answers.map((value, i) => whole[i] || Math.min(1, value) * KEYWORD.lends);
  const statements = marked.statements.map((text, at) => {
    const { values, marks } = readText(text, concepts);
    const lent = values.map((v, i) => Math.max(v, (heading.values[i] as number) * READING.headingLends, (title.values[i] as number) * READING.titleLends, keywords[i] as number));
    const own = weighted(values);
    return { at, marks, values, own, value: own === 0 ? 0 : weighted(lent) };
  }).filter((s) => s.own > 0 && open(s.at)).sort((a, b) => b.value - a.value || b.own - a.own || a.at - b.at);

  const best = statements[0];
  const phrase = Math.max(...[marked.title, marked.heading, ...statements.slice(0, 3).map((s) => marked.statements[s.at] as string)].map((t) => nearness(t, query.terms)));
  const read = 1 + READING.statement * Math.max(best?.value ?? 0, weighted(keywords)) + READING.heading * Math.max(weighted(heading.values), weighted(whole)) + READING.phrase * Math.max(phrase, weighted(whole));
  const near = statements.filter((s) => s.value >= (best?.value ?? 0) * NEAR_BEST);
  const lift = Math.max(1, ...near.map((s) => liftOf(query.intent, record.statements[s.at]?.traits, marked.statements[s.at] as string)));
  const score = candidate.score * read * lift;
  return { ...candidate, score, statements: statements.map(({ at, value, values, marks }) => ({ at, value, values, marks })), headingMarks: heading.marks };
}

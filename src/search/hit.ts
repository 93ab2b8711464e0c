import type { SearchRecord, SearchPage } from './data.ts';
import { excerpt, type Piece } from './excerpt.ts';
import { type Filters, statementOpen } from './filters.ts';
import type { SectionText } from './layout.ts';
import type { ReadCandidate } from './order.ts';
import type { Strength } from '../domain/strength.ts';

/** A statement under a hit. */
export interface HitPoint {
  at: number;
  id: string;
  /** From the site's root. */
  address: string;
  strength?: Strength | undefined;
  text: Piece[];
}

export interface Hit {
  kind: 'point' | 'section' | 'page';
  /** From the site's root: /krav/medvirkning/#K5b */
  address: string;
  /** Short id of the statement, section or page; empty where there is none. */
  id: string;
  page: SearchPage;
  title: string;
  heading: Piece[];
  /** The strength words of the section, as the statements have them. */
  strengths: Strength[];
  /** The statements that answer best. */
  points: HitPoint[];
}

type Text = { clean: SectionText };
/** Statements shown under a hit. */
const SHOWN = 3;

const addressOf = (record: SearchRecord, id: string): string => (id ? `${record.page.address}#${id}` : record.page.address);

function hitPoint(record: SearchRecord, { clean }: Text, at: number, marks: ReadonlySet<string>): HitPoint {
  const statement = record.statements[at];
  const id = statement?.id ?? '';
  return { at, id, address: addressOf(record, id || record.anchor), strength: statement?.traits.strength, text: excerpt(clean.statements[at] ?? '', marks) };
}

const base = (record: SearchRecord, { clean }: Text, marks: ReadonlySet<string>) => ({
  page: record.page, title: clean.title, heading: excerpt(clean.heading, marks),
  strengths: [...new Set(record.statements.flatMap((s) => s.traits.strength ?? []))],
});

/** A section as a hit, with the statements that answer; when none does, the first that the filters let through. */
export function sectionHit(record: SearchRecord, text: Text, filters: Filters, read?: ReadCandidate, wholePage = false): Hit {
  const statements = read?.statements.length ? read.statements
    : text.clean.statements.map((_, at) => ({ at, marks: new Set<string>() })).filter(({ at }) => statementOpen(record, at, filters));
  const id = wholePage ? record.page.id : record.anchor;
  return {
    kind: wholePage ? 'page' : 'section', address: addressOf(record, wholePage ? '' : record.anchor), id,
    ...base(record, text, read?.headingMarks ?? new Set()),
    points: statements.slice(0, SHOWN).map(({ at, marks }) => hitPoint(record, text, at, marks)),
  };
}

/** One statement as a hit. */
export function pointHit(record: SearchRecord, text: Text, at: number, marks: ReadonlySet<string>): Hit {
  const point = hitPoint(record, text, at, marks);
  return { kind: 'point', address: point.address, id: point.id, ...base(record, text, new Set()), points: [point] };
}

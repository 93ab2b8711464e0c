import type { Actor } from './actors.ts';
import type { ContentType } from './content-types.ts';
import type { DisagreementKind } from './disagreements.ts';
import type { Kind } from './kinds.ts';
import type { LawReference, LawVersion } from './law.ts';
import type { Pathway, Phase } from './pathways.ts';
import type { Renamed } from './renamed.ts';
import type { SourceId } from './sources.ts';
import type { Strength } from './strength.ts';
import type { Timing } from './timing.ts';

/** The guideline as the site sees it: every reference resolved, every derived field filled in. */

export interface SourcePoint {
  id: string;
  source: SourceId;
  /** The register file it stands in, which is also its address under /kilder/register/. */
  chapter: string;
  section: string[];
  lines: [number, number];
  kind: Kind;
  strength: Strength;
  actors: Actor[];
  pathway?: Pathway | undefined;
  phase?: Phase | undefined;
  timing?: Timing | undefined;
  /** References as the source writes them, and what they refer to. */
  law: string[];
  lawRefs: LawReference[];
  lawVersion?: LawVersion | undefined;
  url?: string[] | undefined;
  gist: string;
  mended?: string | undefined;
}

export interface Disagreement {
  id: string;
  kind: DisagreementKind;
  title: string;
  text: string;
  sources: string[];
  /** Of use to the source's editor alone: listed, but not shown at statements. */
  onlyList?: true | undefined;
}

/** The smallest statement the site makes. */
export interface Point {
  id: string;
  text: string;
  strength: Strength;
  kind: Kind;
  /** Whether the strength word tells somebody what to do; if not, `kind` is shown in its place. */
  normative: boolean;
  actors: Actor[];
  pathway?: Pathway | undefined;
  phase?: Phase | undefined;
  timing?: Timing | undefined;
  /** References as the source writes them. What a reader is shown is `lawRefs`. */
  law: string[];
  lawRefs: LawReference[];
  /** Bodies that an older source names and that are called something else today. */
  renamed: Renamed[];
  /** Addresses that the source gives. */
  urls: string[];
  sources: SourcePoint[];
  note?: string | undefined;
  related: string[];
  disagreements: Disagreement[];
  page: Page;
  section: Section;
}

export interface Section {
  id: string;
  heading: string;
  pathway?: Pathway | undefined;
  phase?: Phase | undefined;
  role?: Actor | undefined;
  points: Point[];
  /** Headings that the source has, but whose text is missing in our capture of it. */
  gaps: { heading: string; sources: SourcePoint[] }[];
  /** Ids of tables shown here. */
  tables: string[];
}

export interface Page {
  id: string;
  /** Address from the site's root, with slashes at both ends: /krav/medvirkning/ */
  address: string;
  file: string;
  type: ContentType;
  title: string;
  short: string;
  summary: string;
  audience: string;
  /** The documents the page rests on, in the order of their standing. */
  sources: SourceId[];
  pathway?: Pathway | undefined;
  phase?: Phase | undefined;
  related: string[];
  sections: Section[];
}

export interface Guideline {
  pages: Page[];
  /** Every statement, in page order. */
  points: Point[];
  register: ReadonlyMap<string, SourcePoint>;
  disagreements: Disagreement[];
}

/** Address of a statement, section or page: /krav/medvirkning/#K5.3 */
export const addressOf = (page: Page, id: string = page.id): string =>
  id === page.id ? page.address : `${page.address}#${id}`;

/** The lines a source point stands on: «16», «16–18». */
export const lineNumbers = ({ lines: [first, last] }: Pick<SourcePoint, 'lines'>): string => (first === last ? `${first}` : `${first}–${last}`);

/** Where a source point stands in its document: «linje 16», «linje 16–18». */
export const lineRange = (point: Pick<SourcePoint, 'lines'>): string => `linje ${lineNumbers(point)}`;

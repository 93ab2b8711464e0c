import { CONTENT_TYPES } from '../../src/domain/content-types.ts';
import { addressOf, type Guideline, type Page, type Point, type Section } from '../../src/domain/guideline.ts';
import { describeTiming } from '../../src/domain/timing.ts';
import type { TableFile } from '../../src/schemas/table.ts';
import type { SearchPage, Traits } from '../../src/search/data.ts';
import { ASIDE } from '../../src/search/layout.ts';
import { stem } from '../../src/search/stem.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { words } from '../../src/search/text.ts';
import { typeLabel } from '../../src/site/type-label.ts';

/** A section on its way into the index. */
export interface IndexRecord {
  page: SearchPage;
  anchor: string;
  /** From the site's root, with the anchor. */
  address: string;
  title: string;
  heading: string;
  statements: { id: string; text: string; traits: Traits }[];
}

const NO_TRAITS: Traits = { roles: [], timed: false };

/** What is searched of a statement: its words, the editors' reservation, and the deadline and law that stand under it. */
function textOf(point: Point): string {
  const text = [point.text, point.note].filter(Boolean).join(' ');
  const said = new Set(words(text).map(stem));
  // Said once is enough, for the reader of the hit and for the weight of the word.
  const facts = [...(point.timing && point.normative ? [describeTiming(point.timing)] : []), ...point.law]
    .filter((fact) => !words(fact).every((w) => isStopWord(w) || said.has(stem(w))));
  return facts.length ? `${text} ${ASIDE} ${facts.join('; ')}` : text;
}

const traitsOf = (point: Point): Traits => ({
  strength: point.normative ? point.strength : undefined,
  roles: point.actors, pathway: point.pathway, phase: point.phase === 'alle' ? undefined : point.phase, timed: point.timing !== undefined,
});

function sectionRecord(page: Page, section: Section, shown: SearchPage, tables: ReadonlyMap<string, TableFile>): IndexRecord {
  const place: Traits = { ...NO_TRAITS, pathway: section.pathway ?? page.pathway, phase: section.phase ?? page.phase };
  return {
    page: shown, anchor: section.id, address: addressOf(page, section.id), title: page.title, heading: section.heading,
    statements: [
      ...section.points.map((p) => ({ id: p.id, text: textOf(p), traits: traitsOf(p) })),
      ...section.gaps.map((g) => ({ id: '', text: g.heading, traits: place })),
      ...section.tables.flatMap((id) => tables.get(id) ?? []).map((t) => ({
        id: '', text: `${t.title}. ${t.alt} ${ASIDE} ${[...t.columns, ...t.rows.map((r) => r[0])].join(', ')}`, traits: place,
      })),
    ],
  };
}

/** Every section of the guideline. */
export function guidelineRecords(guideline: Guideline, tables: readonly TableFile[]): IndexRecord[] {
  const byId = new Map(tables.map((t) => [t.id, t]));
  return guideline.pages.flatMap((page) => {
    const shown: SearchPage = {
      id: page.id, address: page.address, type: page.type, label: typeLabel(page), older: CONTENT_TYPES[page.type].standing === 'eldre',
    };
    return page.sections.map((section) => sectionRecord(page, section, shown, byId));
  });
}

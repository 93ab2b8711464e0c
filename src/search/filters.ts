import type { HitType, SearchRecord, Traits } from './data.ts';

/** What hits can be narrowed by. Strength, role, pathway and phase belong to statements; a section passes with one that has them all. */
export const FACETS = ['type', 'pathway', 'phase', 'role', 'strength'] as const;
export type Facet = (typeof FACETS)[number];
export type Filters = Partial<Record<Facet, string>>;
export type Counts = Record<Facet, Map<string, number>>;

const valuesOf = (facet: Facet, type: HitType, traits: Traits): readonly string[] => {
  if (facet === 'type') return [type];
  if (facet === 'role') return traits.roles;
  const value = traits[facet];
  return value ? [value] : [];
};

const passes = (filters: Filters, type: HitType, traits: Traits, except?: Facet): boolean =>
  FACETS.every((facet) => facet === except || !filters[facet] || valuesOf(facet, type, traits).includes(filters[facet]));

/** Whether a statement of the section is let through; a section without statements is judged by its page. */
export const statementOpen = (record: SearchRecord, at: number, filters: Filters): boolean => {
  const statement = record.statements[at];
  return statement !== undefined && passes(filters, record.page.type, statement.traits);
};

const traitsOf = (record: SearchRecord): Traits[] =>
  record.statements.length ? record.statements.map((s) => s.traits) : [{ roles: [], timed: false }];

export const recordOpen = (record: SearchRecord, filters: Filters): boolean =>
  traitsOf(record).some((traits) => passes(filters, record.page.type, traits));

/** How many sections each choice would leave, the other choices standing as they are. */
export function countFacets(records: Iterable<SearchRecord>, filters: Filters): Counts {
  const counts = Object.fromEntries(FACETS.map((f) => [f, new Map()])) as Counts;
  for (const record of records) {
    for (const facet of FACETS) {
      const values = new Set(traitsOf(record).filter((t) => passes(filters, record.page.type, t, facet)).flatMap((t) => valuesOf(facet, record.page.type, t)));
      for (const value of values) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

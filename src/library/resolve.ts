import { CONTENT_TYPES } from '../domain/content-types.ts';
import type { Disagreement, Guideline, Page, Point, Section, SourcePoint } from '../domain/guideline.ts';
import { isNormative } from '../domain/kinds.ts';
import { renamedIn } from '../domain/renamed.ts';
import { SOURCE_IDS, type SourceId } from '../domain/sources.ts';
import type { PointEntry } from '../schemas/page.ts';
import type { Content } from './read-content.ts';
import { sourcesThatAre } from './standing.ts';
import { lawResolver, uniqueReferences } from './resolve-law.ts';

const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** content/krav/medvirkning.yaml → /krav/medvirkning/ ; an index file is its folder's own page. */
export const addressOfFile = (file: string): string =>
  `/${file.replace(/^content\//, '').replace(/(^|\/)index\.yaml$/, '$1').replace(/\.yaml$/, '/')}`;

/**
 * Resolves all references of the content. An unknown register id throws: the check reports all faults at once,
 * but no page may ever be built on a reference that dangles.
 */
export function resolveGuideline(content: Content): Guideline {
  const register = new Map<string, SourcePoint>();
  const lawOf = lawResolver(content);
  const renamed = content.law.flatMap((f) => f.value.renamed);
  const older = sourcesThatAre('eldre', content);
  for (const { file, value } of content.register) {
    const chapter = file.replace(/^.*\/|\.yaml$/g, '');
    for (const p of value.points) register.set(p.id, { ...p, source: value.source, chapter, lawRefs: lawOf(value.source, p) });
  }
  const disagreements: Disagreement[] = content.divergences.flatMap((d) => d.value);
  const find = (id: string, where: string): SourcePoint => {
    const found = register.get(id);
    if (!found) throw new Error(`${where} viser til «${id}», som ikke finnes i kilderegisteret. Kjør npm run check for å se alle feil.`);
    return found;
  };

  const resolvePoint = (entry: PointEntry, page: Page, section: Section): Point => {
    const sources = entry.sources.map((id) => find(id, `Punkt ${entry.id}`));
    const kind = (sources.find((s) => isNormative(s.kind)) ?? sources[0] as SourcePoint).kind;
    return {
      id: entry.id, text: entry.text, strength: entry.strength, kind, normative: isNormative(kind),
      actors: entry.actors ?? unique(sources.flatMap((s) => s.actors)),
      pathway: section.pathway ?? page.pathway ?? sources.find((s) => s.pathway)?.pathway,
      phase: section.phase ?? page.phase ?? sources.find((s) => s.phase)?.phase,
      timing: entry.timing ?? sources.find((s) => s.timing)?.timing,
      law: unique(sources.flatMap((s) => s.law)),
      lawRefs: uniqueReferences(sources.flatMap((s) => s.lawRefs)),
      renamed: sources.every((s) => older.has(s.source)) ? renamedIn(entry.text, renamed) : [],
      urls: unique(sources.flatMap((s) => s.url ?? [])),
      sources, note: entry.note, related: entry.related ?? [],
      disagreements: disagreements.filter((d) => !d.onlyList && d.sources.some((id) => entry.sources.includes(id))),
      page, section,
    };
  };

  const resolvePage = ({ file, type, value }: Content['pages'][number]): Page => {
    const page: Page = {
      id: value.id, file, address: addressOfFile(file), type,
      title: value.title, short: value.short ?? value.title, summary: value.summary, audience: value.audience,
      sources: [], pathway: value.pathway, phase: value.phase, related: value.related ?? [], sections: [],
    };
    page.sections = value.sections.map((entry) => {
      const section: Section = {
        id: entry.id, heading: entry.heading, pathway: entry.pathway, phase: entry.phase, role: entry.role,
        points: [], tables: entry.tables,
        gaps: entry.gaps.map((g) => ({ heading: g.heading, sources: g.sources.map((id) => find(id, `Overskriften «${g.heading}»`)) })),
      };
      section.points = entry.points.map((p) => resolvePoint(p, page, section));
      return section;
    });
    const cited = page.sections.flatMap((s) => [...s.points, ...s.gaps]).flatMap((x) => x.sources);
    const used = new Set<SourceId>(cited.map((s) => s.source));
    if (used.size === 0) used.add(CONTENT_TYPES[page.type].source);
    page.sources = SOURCE_IDS.filter((id) => used.has(id));
    return page;
  };

  const pages = content.pages.map(resolvePage);
  return { pages, points: pages.flatMap((p) => p.sections.flatMap((s) => s.points)), register, disagreements };
}

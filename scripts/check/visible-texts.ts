import type { Content, Located } from '../../src/library/read-content.ts';
import type { Path } from '../../src/library/yaml-file.ts';
import type { SourceId } from '../../src/domain/sources.ts';
import type { RegisterPoint } from '../../src/schemas/register-point.ts';

/** A text that a reader may meet alone: in a search hit, a heading, a note, a table read aloud. */
export interface VisibleText {
  place: Located<unknown>;
  path: Path;
  field: string;
  text: string;
  /** The documents behind it. */
  sources: SourceId[];
  /** The source points behind it, when the text retells them. */
  points: RegisterPoint[];
}

/** Every such text of content/. A table is one text: its rows are read under its title and headings. */
export function visibleTexts(content: Content, register: ReadonlyMap<string, RegisterPoint>): VisibleText[] {
  const sourceOf = new Map(content.register.flatMap((f) => f.value.points.map((p) => [p.id, f.value.source] as const)));
  const of = (ids: readonly string[]) => ({
    sources: [...new Set(ids.flatMap((id) => sourceOf.get(id) ?? []))],
    points: ids.flatMap((id) => register.get(id) ?? []),
  });
  const at = (place: Located<unknown>, path: Path, field: string, text: string | undefined, ids: readonly string[], retells = false): VisibleText[] =>
    text ? [{ place, path, field, text, sources: of(ids).sources, points: retells ? of(ids).points : [] }] : [];

  return [
    ...content.pages.flatMap((page) => {
      const { value } = page;
      const all = value.sections.flatMap((s) => [...s.points.flatMap((p) => p.sources), ...s.gaps.flatMap((g) => g.sources)]);
      return [
        ...(['title', 'short', 'summary', 'audience'] as const).flatMap((field) => at(page, [field], `side ${value.id}, ${field}`, value[field], all)),
        ...value.sections.flatMap((section, s) => [
          ...at(page, ['sections', s, 'heading'], `seksjon ${section.id}, heading`, section.heading, section.points.flatMap((p) => p.sources)),
          ...section.gaps.flatMap((gap, g) => at(page, ['sections', s, 'gaps', g], `seksjon ${section.id}, gaps`, gap.heading, gap.sources)),
          ...section.points.flatMap((point, p) => [
            ...at(page, ['sections', s, 'points', p, 'text'], `punkt ${point.id}, text`, point.text, point.sources, true),
            ...at(page, ['sections', s, 'points', p, 'note'], `punkt ${point.id}, note`, point.note, point.sources),
          ]),
        ]),
      ];
    }),
    ...content.tables.flatMap((table) => {
      const { id, title, unit, columns, rows, alt, marks, sources } = table.value;
      return [
        ...at(table, ['rows'], `${id}, rows`, [title, unit, ...columns, ...rows.flat()].join(' · '), sources),
        ...at(table, ['title'], `${id}, title`, title, sources),
        ...at(table, ['alt'], `${id}, alt`, alt, sources),
        ...marks.flatMap((mark, m) => at(table, ['marks', m], `${id}, marks`, mark.text, sources)),
      ];
    }),
    ...content.divergences.flatMap((file) => file.value.flatMap((d, i) => (['title', 'text'] as const).flatMap((field) => at(file, [i, field], `${d.id}, ${field}`, d[field], d.sources)))),
    ...content.terms.flatMap((file) => file.value.flatMap((t, i) => at(file, [i, 'definition'], `${t.id}, definition`, t.definition, t.sources))),
  ];
}

import { placedPoints, problemAt, type Rule } from '../rule.ts';

const name = 'kilde-finnes';
const ADVICE = 'Finn riktig id i content/register/.';

export const sourcesKnown: Rule = {
  name,
  description: 'Hver register-id som innholdet viser til, finnes i registeret.',
  check: ({ content, register }) => [
    ...placedPoints(content).flatMap(({ point, problem }) => point.sources.filter((id) => !register.has(id))
      .map((id) => problem(name, 'sources', `register-id «${id}» finnes ikke`, ADVICE))),
    ...content.pages.flatMap((page) => page.value.sections.flatMap((section, s) => section.gaps.flatMap((gap, g) =>
      gap.sources.filter((id) => register.get(id)?.kind !== 'heading-only').map((id) => problemAt(page, name, ['sections', s, 'gaps', g],
        `overskriften «${gap.heading}»`, `«${id}» er ikke en overskrift uten tekst i registeret`, 'Bruk points for punkter som har tekst.'))))),
    // Everything else that cites the register: tables, disagreements, terms, left-out points.
    ...[...content.tables.map((f) => ({ f, entries: [{ id: f.value.id, sources: f.value.sources, path: ['sources'] as (string | number)[] }] })),
      ...content.divergences.map((f) => ({ f, entries: f.value.map((e, i) => ({ id: e.id, sources: e.sources, path: [i, 'sources'] })) })),
      ...content.terms.map((f) => ({ f, entries: f.value.map((e, i) => ({ id: e.id, sources: e.sources, path: [i, 'sources'] })) })),
      ...content.leftOut.map((f) => ({ f, entries: f.value.map((e, i) => ({ id: e.id, sources: [e.id], path: [i, 'id'] })) })),
    ].flatMap(({ f, entries }) => entries.flatMap((entry) => entry.sources.filter((id) => !register.has(id))
      .map((id) => problemAt(f, name, entry.path, `${entry.id}, sources`, `register-id «${id}» finnes ikke`, ADVICE)))),
  ],
};

import { placedPoints, type Rule } from '../rule.ts';

export const sourcesKnown: Rule = {
  name: 'kilde-finnes',
  description: 'Hver register-id som et punkt viser til, finnes i registeret.',
  check: ({ content, register }) => [
    ...placedPoints(content).flatMap(({ point, file, line }) =>
      point.sources.filter((id) => !register.has(id)).map((id) => ({
        rule: 'kilde-finnes', file, line: line('sources'), field: `punkt ${point.id} · sources`,
        message: `register-id «${id}» finnes ikke. Finn riktig id i content/register/.`,
      }))),
    ...content.pages.flatMap(({ file, value, lineOf }) =>
      value.sections.flatMap((section, s) => section.gaps.flatMap((gap, g) =>
        gap.sources.filter((id) => register.get(id)?.kind !== 'heading-only').map((id) => ({
          rule: 'kilde-finnes', file, line: lineOf(['sections', s, 'gaps', g]), field: `overskriften «${gap.heading}» · sources`,
          message: `«${id}» er ikke en overskrift uten tekst i registeret. Bruk points for punkter med tekst.`,
        }))))),
  ],
};

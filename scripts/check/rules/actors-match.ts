import { placedPoints, type Rule } from '../rule.ts';

export const actorsMatch: Rule = {
  name: 'rolle-som-kilden',
  description: 'Rollene på et punkt er blant dem kildepunktene har.',
  check: ({ content, register }) =>
    placedPoints(content).flatMap(({ point, file, line }) => {
      const known = new Set(point.sources.flatMap((id) => register.get(id)?.actors ?? []));
      return (point.actors ?? []).filter((a) => !known.has(a)).map((a) => ({
        rule: 'rolle-som-kilden', file, line: line('actors'), field: `punkt ${point.id} · actors`,
        message: `«${a}» står ikke på kildepunktene, som har: ${[...known].join(', ') || 'ingen'}. Rett rollen, eller rett registeret og skriv hvorfor i feltet mended.`,
      }));
    }),
};

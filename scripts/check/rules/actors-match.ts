import { placedPoints, type Rule } from '../rule.ts';

const name = 'rolle-som-kilden';

export const actorsMatch: Rule = {
  name,
  description: 'Rollene på et punkt er blant dem kildepunktene har.',
  check: ({ content, register }) => placedPoints(content).flatMap(({ point, problem }) => {
    const known = new Set(point.sources.flatMap((id) => register.get(id)?.actors ?? []));
    return (point.actors ?? []).filter((a) => !known.has(a)).map((a) => problem(name, 'actors',
      `«${a}» står ikke på kildepunktene, som har: ${[...known].join(', ') || 'ingen'}`,
      'Rett rollen, eller rett registeret og skriv hvorfor i feltet mended.'));
  }),
};

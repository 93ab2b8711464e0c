import { strengthRank } from '../../../src/domain/strength.ts';
import { placedPoints, type Rule } from '../rule.ts';

const name = 'styrke-som-kilden';

export const strengthMatches: Rule = {
  name,
  description: 'Et punkt har nøyaktig den styrken som kildepunktene har.',
  check: ({ content, register }) => placedPoints(content).flatMap(({ point, problem }) => point.sources.flatMap((id) => {
    const source = register.get(id);
    if (!source || source.strength === point.strength) return [];
    const way = strengthRank(point.strength) < strengthRank(source.strength) ? 'sterkere' : 'svakere';
    return [problem(name, 'strength', `«${point.strength}» er ${way} enn kilden: ${id} har «${source.strength}»`,
      `Skriv «${source.strength}», eller del punktet hvis kildene er ulike.`)];
  })),
};

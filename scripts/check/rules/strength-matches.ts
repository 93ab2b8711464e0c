import { placedPoints, type Rule } from '../rule.ts';
import { strengthRank } from '../../../src/domain/strength.ts';

export const strengthMatches: Rule = {
  name: 'styrke-som-kilden',
  description: 'Et punkt har nøyaktig den styrken som kildepunktene har.',
  check: ({ content, register }) =>
    placedPoints(content).flatMap(({ point, file, line }) =>
      point.sources.flatMap((id) => {
        const source = register.get(id);
        if (!source || source.strength === point.strength) return [];
        const way = strengthRank(point.strength) < strengthRank(source.strength) ? 'sterkere' : 'svakere';
        return [{
          rule: 'styrke-som-kilden', file, line: line('strength'), field: `punkt ${point.id} · strength`,
          message: `«${point.strength}» er ${way} enn kilden: ${id} har «${source.strength}». Skriv «${source.strength}», eller del punktet hvis kildene er ulike.`,
        }];
      })),
};

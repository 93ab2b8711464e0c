import { isNormative } from '../../../src/domain/kinds.ts';
import type { Strength } from '../../../src/domain/strength.ts';
import { placedPoints, type Rule } from '../rule.ts';

/** The words that carry a strength in a sentence. */
const WORDS: Record<Exclude<Strength, 'beskrevet'>, RegExp> = {
  skal: /(?<!\p{L})skal(?!\p{L})/iu,
  må: /(?<!\p{L})må(?!\p{L})/iu,
  bør: /(?<!\p{L})bør(?!\p{L})/iu,
  anbefales: /(?<!\p{L})anbefal\p{L}*/iu,
  kan: /(?<!\p{L})(kan|vil kunne)(?!\p{L})/iu,
};
/** Any strength word, for short names that must have none. */
export const STRENGTH_WORD = new RegExp(['skal', 'må', 'bør', 'anbefales', 'kan'].map((w) => WORDS[w as keyof typeof WORDS].source).join('|'), 'iu');

/** The strengths that a sentence may not hold when its own is `beskrevet`; «kan» often only describes. */
const RAISING = ['skal', 'må', 'bør', 'anbefales'] as const;

export const strengthInText: Rule = {
  name: 'styrkeord-i-teksten',
  description: 'En norm eller oppgave sier styrkeordet sitt i teksten, og ikke et annet når kilden ikke har noe.',
  check: ({ content, register }) =>
    placedPoints(content).flatMap(({ point, file, line }) => {
      const sources = point.sources.map((id) => register.get(id));
      if (!sources.every((s) => s && isNormative(s.kind))) return [];
      const problem = (message: string) => [{ rule: 'styrkeord-i-teksten', file, line: line('text'), field: `punkt ${point.id} · text`, message }];
      if (point.strength !== 'beskrevet') {
        return WORDS[point.strength].test(point.text) ? [] : problem(`punktet har styrken «${point.strength}», men ordet står ikke i teksten. Skriv en hel setning med «${point.strength}».`);
      }
      const raised = RAISING.find((word) => WORDS[word].test(point.text));
      return raised && !point.verbs
        ? problem(`kilden har ikke noe styrkeord her, men teksten sier «${raised}». Skriv om, eller begrunn i feltet verbs hvis ordet står i en bisetning.`)
        : [];
    }),
};

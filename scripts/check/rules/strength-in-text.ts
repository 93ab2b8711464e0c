import { isNormative } from '../../../src/domain/kinds.ts';
import type { Strength } from '../../../src/domain/strength.ts';
import { placedPoints, type Rule } from '../rule.ts';

const name = 'styrkeord-i-teksten';

/** The words that carry a strength in a sentence. */
const WORDS: Record<Exclude<Strength, 'beskrevet'>, RegExp> = {
  skal: /(?<!\p{L})skal(?!\p{L})/iu,
  må: /(?<!\p{L})må(?!\p{L})/iu,
  bør: /(?<!\p{L})bør(?!\p{L})/iu,
  anbefales: /(?<!\p{L})anbefal\p{L}*/iu,
  kan: /(?<!\p{L})(kan|vil kunne)(?!\p{L})/iu,
};
/** Any strength word, for short names that must have none. */
export const STRENGTH_WORD = new RegExp(Object.values(WORDS).map((word) => word.source).join('|'), 'iu');

/** What a sentence may not hold when its own strength is `beskrevet`. «kan» is not among them: it often only describes. */
const RAISING = ['skal', 'må', 'bør', 'anbefales'] as const;

export const strengthInText: Rule = {
  name,
  description: 'En norm eller oppgave sier styrkeordet sitt i teksten, og ikke et annet når kilden ikke har noe.',
  check: ({ content, register }) => placedPoints(content).flatMap(({ point, problem }) => {
    const normative = point.sources.every((id) => isNormative(register.get(id)?.kind ?? 'background'));
    if (!normative) return [];
    if (point.strength !== 'beskrevet') {
      return WORDS[point.strength].test(point.text) ? [] : [problem(name, 'text', `punktet har styrken «${point.strength}», men ordet står ikke i teksten`,
        `Skriv en hel setning med «${point.strength}».`)];
    }
    const raised = RAISING.find((word) => WORDS[word].test(point.text));
    return raised && !point.verbs ? [problem(name, 'text', `kilden har ikke noe styrkeord her, men teksten sier «${raised}»`,
      'Skriv om, eller begrunn i feltet verbs hvis ordet står i en bisetning.')] : [];
  }),
};

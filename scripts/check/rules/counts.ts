import type { Rule } from '../rule.ts';

const name = 'antall';
/** What the sources hold of each: a missing or extra page is an error of ours. K0 and M0 are about the whole. */
const EXPECTED = [{ folder: 'krav', letter: 'K', count: 9, what: 'krav' }, { folder: 'kvalitetsmaal', letter: 'M', count: 10, what: 'kvalitetsmål' }] as const;

export const counts: Rule = {
  name,
  description: 'Det er ni krav og ti kvalitetsmål.',
  needsWhole: true,
  check: ({ content }) => EXPECTED.flatMap(({ folder, letter, count, what }) => {
    const found = content.pages.filter((p) => new RegExp(`^${letter}[1-9]\\d*$`).test(p.value.id)).length;
    return found === count ? [] : [{ rule: name, file: `content/${folder}/`, line: 1, field: 'mappen', message: `det er ${found} ${what}, ikke ${count}`, advice: 'Hver side har sin fil. Se etter en fil som mangler eller er til overs.' }];
  }),
};

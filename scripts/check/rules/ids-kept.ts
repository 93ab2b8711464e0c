import { publicAddresses, publicIds } from '../public-ids.ts';
import type { Rule } from '../rule.ts';

const name = 'id-beholdt';

export const idsKept: Rule = {
  name,
  description: 'En id eller adresse som har vært publisert, finnes fortsatt eller står i content/flyttet.yaml.',
  needsWhole: true,
  check: ({ content, promised }) => {
    const known = new Set([...publicIds(content), ...publicAddresses(content), ...content.moved.flatMap((f) => f.value.map((m) => m.id))]);
    return promised.filter((id) => !known.has(id)).map((id) => {
      const what = id.startsWith('/') ? 'adressen' : 'id-en';
      return {
        rule: name, file: 'content/flyttet.yaml', line: 1, field: id.startsWith('/') ? `adresse ${id}` : `id ${id}`, message: `${what} har vært publisert, men er borte`,
        advice: 'Ta den inn igjen, eller skriv i content/flyttet.yaml hvor innholdet står nå eller hvorfor det er trukket tilbake.',
      };
    });
  },
};

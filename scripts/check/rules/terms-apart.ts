import type { Problem } from '../../../src/domain/problem.ts';
import type { Path } from '../../../src/library/yaml-file.ts';
import { problemAt, type Rule } from '../rule.ts';

const name = 'fagord-hver-for-seg';

export const termsApart: Rule = {
  name,
  description: 'Ingen skrivemåte står på to fagord, eller to ganger på ett.',
  check: ({ content }) => {
    const first = new Map<string, { id: string; place: string }>();
    const problems: Problem[] = [];
    for (const file of content.terms) {
      for (const [i, term] of file.value.entries()) {
        const spellings: [string, Path][] = [
          [term.term, [i, 'term']],
          ...term.forms.map((form, f): [string, Path] => [form, [i, 'forms', f]]),
          ...term.aliases.map((alias, a): [string, Path] => [alias, [i, 'aliases', a]]),
        ];
        for (const [spelling, path] of spellings) {
          // «Enetiltak» and «enetiltak» are one word to a reader, and to the search for terms in the text.
          const key = spelling.toLocaleLowerCase('nb');
          const other = first.get(key);
          if (!other) first.set(key, { id: term.id, place: `${file.file}:${file.lineOf(path)}` });
          else problems.push(problemAt(file, name, path, `fagord ${term.id}, ${path[1]}`,
            other.id === term.id ? `«${spelling}» står to ganger på samme fagord` : `«${spelling}» står også på fagordet ${other.id}, i ${other.place}`,
            other.id === term.id ? 'Ta bort den ene.' : 'La skrivemåten stå på bare ett fagord, ellers vet ikke nettstedet hvilken forklaring leseren skal få.'));
        }
      }
    }
    return problems;
  },
};

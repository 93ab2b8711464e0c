import type { Problem } from '../../../src/domain/problem.ts';
import type { Content } from '../../../src/library/read-content.ts';
import { stem } from '../../../src/search/stem.ts';
import { soughtWords } from '../../../src/search/small-words.ts';
import { words } from '../../../src/search/text.ts';
import { problemAt, type Rule } from '../rule.ts';

const name = 'sokeord-er-nye';

/** The stems of each section's own text: what search finds it by without søkeord. */
function stemsOf(content: Content): Map<string, Set<string>> {
  const tables = new Map(content.tables.map((t) => [t.value.id, t.value]));
  return new Map(content.pages.flatMap((page) => page.value.sections.map((section) => {
    const shown = section.tables.flatMap((id) => tables.get(id) ?? []);
    const texts = [
      section.heading, ...section.points.flatMap((p) => [p.text, p.note ?? '']), ...section.gaps.map((g) => g.heading),
      ...shown.flatMap((t) => [t.title, ...t.columns, ...t.rows.map((r) => String(r[0]))]),
    ];
    return [section.id, new Set(texts.flatMap(words).flatMap((w) => [w, ...w.split('-')]).map(stem))] as const;
  })));
}

export const keywordsAdd: Rule = {
  name,
  description: 'Hvert søkeord har minst ett ord som seksjonens egen tekst mangler, og ingen står to ganger på samme linje.',
  check: ({ content }) => {
    const texts = stemsOf(content);
    const problems: Problem[] = [];
    for (const file of content.keywords) {
      for (const [i, { section, words: list }] of file.value.entries()) {
        const own = texts.get(section);
        for (const [w, phrase] of list.entries()) {
          const problem = (message: string, advice: string) => problems.push(problemAt(file, name, [i, 'words', w], `søkeord ${section}, words`, message, advice));
          if (list.indexOf(phrase) < w) problem(`«${phrase}» står to ganger`, 'Ta bort den ene.');
          else if (own && soughtWords(phrase).every((word) => own.has(stem(word)))) problem(`teksten i seksjonen har allerede alle ordene i «${phrase}»`, 'Ta det bort; søket finner det i teksten.');
        }
      }
    }
    return problems;
  },
};

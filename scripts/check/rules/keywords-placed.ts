import type { Problem } from '../../../src/domain/problem.ts';
import { problemAt, type Rule } from '../rule.ts';

const name = 'sokeord-har-seksjon';

export const keywordsPlaced: Rule = {
  name,
  description: 'Hver linje med søkeord hører til en seksjon som finnes, og hver seksjon har bare én linje.',
  needsWhole: true,
  check: ({ content }) => {
    const sections = new Set(content.pages.flatMap((p) => p.value.sections.map((s) => s.id)));
    const first = new Map<string, string>();
    const problems: Problem[] = [];
    for (const file of content.keywords) {
      for (const [i, { section }] of file.value.entries()) {
        const problem = (message: string, advice: string) => problems.push(problemAt(file, name, [i, 'section'], `søkeord ${section}, section`, message, advice));
        const other = first.get(section);
        if (!sections.has(section)) problem('seksjonen finnes ikke', 'Rett id-en, eller ta bort linjen.');
        else if (other) problem(`seksjonen har søkeord også i ${other}`, 'Samle dem på én linje.');
        else first.set(section, `${file.file}:${file.lineOf([i, 'section'])}`);
      }
    }
    return problems;
  },
};

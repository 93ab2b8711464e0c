import type { Rule } from '../rule.ts';

export const filesRead: Rule = {
  name: 'filer-som-leses',
  description: 'Hver fil i content/ leses av nettstedet.',
  check: ({ content }) => content.strays.map((file) => ({
    rule: 'filer-som-leses', file, line: 1, field: 'filen', message: 'nettstedet leser ikke filen',
    advice: 'Se etter skrivefeil i navnet på filen eller mappen: navnet slutter på .yaml (sider i content/sider/ på .mdx). Ta den ellers bort.',
  })),
};

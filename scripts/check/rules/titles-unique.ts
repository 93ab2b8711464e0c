import { problemAt, type Rule } from '../rule.ts';

const name = 'tittel-en-gang';

export const titlesUnique: Rule = {
  name,
  description: 'To sider har aldri samme tittel.',
  check: ({ content }) => {
    const first = new Map<string, string>();
    return content.pages.flatMap((page) => {
      const other = first.get(page.value.title);
      if (!other) { first.set(page.value.title, page.file); return []; }
      return [problemAt(page, name, ['title'], `side ${page.value.id}, title`, `tittelen «${page.value.title}» er brukt i ${other}`, 'Gi sidene titler som skiller dem, for eksempel med forløpet.')];
    });
  },
};

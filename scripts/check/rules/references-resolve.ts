import { placedPoints, problemAt, type Rule } from '../rule.ts';
import { publicIds } from '../public-ids.ts';

const name = 'lenke-finnes';
const ADVICE = 'Rett id-en, eller ta den bort.';

export const referencesResolve: Rule = {
  name,
  description: 'Hver id i related, tables, navigasjon og flyttet finnes; hvert fagord i related finnes i ordlisten.',
  needsWhole: true,
  check: ({ content }) => {
    const ids = new Set(publicIds(content));
    const terms = new Set(content.terms.flatMap((f) => f.value.map((t) => `ord:${t.id}`)));
    const tables = new Set(content.tables.map((t) => t.value.id));
    const missing = (id: string) => !ids.has(id) && !terms.has(id);
    const say = (id: string) => (id.startsWith('ord:') ? `fagordet «${id.slice(4)}» finnes ikke i ordlisten` : `id-en «${id}» finnes ikke`);
    return [
      ...placedPoints(content).flatMap(({ point, problem }) => (point.related ?? []).filter(missing).map((id) => problem(name, 'related', say(id), ADVICE))),
      ...content.pages.flatMap((page) => [
        ...(page.value.related ?? []).filter(missing).map((id) => problemAt(page, name, ['related'], `side ${page.value.id}, related`, say(id), ADVICE)),
        ...page.value.sections.flatMap((s, i) => s.tables.filter((id) => !tables.has(id))
          .map((id) => problemAt(page, name, ['sections', i, 'tables'], `seksjon ${s.id}, tables`, `tabellen «${id}» finnes ikke i content/tall/`, ADVICE))),
      ]),
      ...content.navigation.flatMap((file) => file.value.flatMap((group, g) => group.pages.filter((id) => !ids.has(id))
        .map((id) => problemAt(file, name, [g, 'pages'], `gruppen «${group.title}»`, say(id), ADVICE)))),
      ...content.moved.flatMap((file) => file.value.flatMap((m, i) => (m.to && missing(m.to) ? [problemAt(file, name, [i, 'to'], `id ${m.id}, to`, say(m.to), ADVICE)] : []))),
    ];
  },
};

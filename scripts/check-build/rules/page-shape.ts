import { attribute, type BuildRule, type Finding, textOf } from '../site.ts';

/** One h1, a language, a description, a title of its own, ids that are used once. */
export const pageShape: BuildRule = {
  name: 'sideform',
  check: (site) => {
    const titles = new Map<string, string>();
    return site.pages.flatMap((page) => {
      const found: Finding[] = [];
      const say = (message: string) => found.push({ address: page.address, message });
      const all = (tag: string) => page.elements.filter((e) => e.tagName === tag);
      const [titleElement] = all('title');
      const title = titleElement ? textOf(titleElement) : '';
      if (!title) say('siden har ingen tittel');
      else if (titles.has(title)) say(`tittelen «${title}» er den samme som på ${titles.get(title)}`);
      else titles.set(title, page.address);
      if (all('h1').length !== 1) say(`siden har ${all('h1').length} h1, ikke én`);
      if (!all('html').some((html) => attribute(html, 'lang') === 'nb')) say('html mangler lang="nb"');
      if (!all('meta').some((m) => attribute(m, 'name') === 'description' && attribute(m, 'content'))) say('siden mangler beskrivelse');
      const ids = page.elements.flatMap((e) => attribute(e, 'id') ?? []);
      for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) say(`id «${id}» står flere ganger`);
      if (page.elements.some((e) => e.tagName === 'section' && !textOf(e).trim())) say('siden har en tom seksjon');
      return found;
    });
  },
};

import { problemAt, type Rule } from '../rule.ts';

const name = 'side-i-navigasjonen';

export const pagesInNavigation: Rule = {
  name,
  description: 'Hver side står nøyaktig én gang i content/navigasjon.yaml.',
  needsWhole: true,
  check: ({ content }) => {
    const listed = content.navigation.flatMap((f) => f.value.flatMap((g) => g.pages));
    return content.pages.flatMap((page) => {
      const times = listed.filter((id) => id === page.value.id).length;
      return times === 1 ? [] : [problemAt(page, name, ['id'], `side ${page.value.id}`,
        times ? `siden står ${times} ganger i content/navigasjon.yaml` : 'siden mangler i content/navigasjon.yaml', 'Sett den inn én gang, der arbeidet kommer til den.')];
    });
  },
};

import { citedIds, leftOutIds } from '../coverage.ts';
import { problemAt, type Rule } from '../rule.ts';

const name = 'kildepunkt-dekket';

export const registerCovered: Rule = {
  name,
  description: 'Hvert punkt i registeret er dekket av nettstedet eller utelatt med begrunnelse, og ikke begge deler.',
  needsWhole: true,
  check: ({ content }) => {
    const cited = citedIds(content);
    const out = leftOutIds(content);
    return [
      ...content.register.flatMap((file) => file.value.points.flatMap((point, p) => (cited.has(point.id) || out.has(point.id) ? [] : [problemAt(file, name, ['points', p],
        `kildepunkt ${point.id}`, 'ingen side viser til punktet', 'Skriv det inn der det hører til, eller utelat det i content/utelatt/ med grunn.')]))),
      ...content.leftOut.flatMap((file) => file.value.flatMap((entry, i) => (cited.has(entry.id) ? [problemAt(file, name, [i], `kildepunkt ${entry.id}`,
        'punktet er utelatt, men nettstedet viser til det', 'Ta det ut av content/utelatt/.')] : []))),
    ];
  },
};

import { CONTENT_TYPES } from '../../../src/domain/content-types.ts';
import { pageOf } from '../../../src/domain/ids.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { Located } from '../../../src/library/read-content.ts';
import type { Path } from '../../../src/library/yaml-file.ts';
import { problemAt, type Rule } from '../rule.ts';

const name = 'id-en-gang';

export const idsUnique: Rule = {
  name,
  description: 'Hver id står ett sted, og seksjoner og punkter bærer sidens id.',
  check: ({ content }) => {
    const first = new Map<string, string>();
    const problems: Problem[] = [];
    const see = (id: string, place: Located<unknown>, path: Path, page?: string) => {
      const other = first.get(id);
      if (other) problems.push(problemAt(place, name, path, `id ${id}`, `id-en er brukt før, i ${other}`, 'Gi en ny id som ikke har vært brukt.'));
      else first.set(id, `${place.file}:${place.lineOf(path)}`);
      if (page && pageOf(id) !== page) problems.push(problemAt(place, name, path, `id ${id}`, `id-en hører ikke til siden ${page}`, `Begynn den med «${page}».`));
    };
    for (const page of content.pages) {
      const { value } = page;
      const twin = first.get(value.id);
      // One message for a copied file, and none that makes an author rename the ids of the page that is published.
      if (twin) {
        problems.push(problemAt(page, name, ['id'], `id ${value.id}`, `siden har samme id som ${twin}`, 'Er den ene filen en kopi, så slett kopien. Er det en ny side, så gi den nye en id som ikke har vært brukt.'));
        continue;
      }
      const letters: readonly string[] = CONTENT_TYPES[page.type].letters;
      see(value.id, page, ['id']);
      if (!letters.includes(value.id[0] ?? '')) problems.push(problemAt(page, name, ['id'], `id ${value.id}`, 'bokstaven hører ikke til mappen', `Begynn id-en med ${letters.join(' eller ')}.`));
      for (const [s, section] of value.sections.entries()) {
        see(section.id, page, ['sections', s, 'id'], value.id);
        for (const [p, point] of section.points.entries()) see(point.id, page, ['sections', s, 'points', p, 'id'], value.id);
      }
    }
    for (const table of content.tables) see(table.value.id, table, ['id']);
    for (const file of content.register) for (const [p, point] of file.value.points.entries()) see(point.id, file, ['points', p, 'id']);
    for (const file of content.divergences) for (const [i, d] of file.value.entries()) see(d.id, file, [i, 'id']);
    for (const file of content.terms) for (const [i, t] of file.value.entries()) see(t.id, file, [i, 'id']);
    return problems;
  },
};

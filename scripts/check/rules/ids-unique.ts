import { pageOf } from '../../../src/domain/ids.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { Rule } from '../rule.ts';

export const idsUnique: Rule = {
  name: 'id-en-gang',
  description: 'Hver id står ett sted, og seksjoner og punkter bærer sidens id.',
  check: ({ content }) => {
    const first = new Map<string, string>();
    const problems: Problem[] = [];
    const see = (id: string, file: string, line: number, page?: string) => {
      const place = `${file}:${line}`;
      const other = first.get(id);
      const field = `id ${id}`;
      if (other) problems.push({ rule: 'id-en-gang', file, line, field, message: `id-en er brukt før, i ${other}. Gi punktet et nytt nummer som ikke har vært brukt.` });
      else first.set(id, place);
      if (page && pageOf(id) !== page) problems.push({ rule: 'id-en-gang', file, line, field, message: `id-en hører ikke til siden ${page}. Begynn den med «${page}».` });
    };
    for (const { file, value, lineOf } of content.pages) {
      see(value.id, file, lineOf(['id']));
      for (const [s, section] of value.sections.entries()) {
        see(section.id, file, lineOf(['sections', s, 'id']), value.id);
        for (const [p, point] of section.points.entries()) see(point.id, file, lineOf(['sections', s, 'points', p, 'id']), value.id);
      }
    }
    for (const { file, value, lineOf } of content.register) {
      for (const [p, point] of value.points.entries()) see(point.id, file, lineOf(['points', p, 'id']));
    }
    return problems;
  },
};

import type { Problem } from '../../../src/domain/problem.ts';
import type { Located } from '../../../src/library/read-content.ts';
import type { Path } from '../../../src/library/yaml-file.ts';
import { placedPoints, problemAt, type Rule } from '../rule.ts';

const name = 'kilde-finnes';
const ADVICE = 'Finn riktig id i content/register/.';

export const sourcesKnown: Rule = {
  name,
  description: 'Hver register-id som innholdet viser til, finnes i registeret.',
  check: ({ content, register }) => {
    const unknown = (file: Located<unknown>, path: Path, owner: string, ids: readonly string[]): Problem[] =>
      ids.filter((id) => !register.has(id)).map((id) => problemAt(file, name, path, `${owner}, sources`, `register-id «${id}» finnes ikke`, ADVICE));
    return [
      ...placedPoints(content).flatMap(({ point, problem }) => point.sources.filter((id) => !register.has(id))
        .map((id) => problem(name, 'sources', `register-id «${id}» finnes ikke`, ADVICE))),
      ...content.pages.flatMap((page) => page.value.sections.flatMap((section, s) => section.gaps.flatMap((gap, g) =>
        gap.sources.filter((id) => register.get(id)?.kind !== 'heading-only').map((id) => problemAt(page, name, ['sections', s, 'gaps', g],
          `overskriften «${gap.heading}»`, `«${id}» er ikke en overskrift uten tekst i registeret`, 'Bruk points for punkter som har tekst.'))))),
      // Everything else that cites the register.
      ...content.tables.flatMap((file) => unknown(file, ['sources'], file.value.id, file.value.sources)),
      ...[...content.divergences, ...content.terms].flatMap((file) => file.value.flatMap(({ id, sources }, i) => unknown(file, [i, 'sources'], id, sources))),
      ...content.leftOut.flatMap((file) => file.value.flatMap(({ id }, i) => unknown(file, [i, 'id'], id, [id]))),
    ];
  },
};

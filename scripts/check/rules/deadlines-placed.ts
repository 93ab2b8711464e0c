import { isNormative } from '../../../src/domain/kinds.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { STRENGTH_WORD } from './strength-in-text.ts';
import type { Rule } from '../rule.ts';

const NAME = 'frist-i-listen';
/** The sources that hold today; older ones never give a running deadline. */
const TODAY: readonly string[] = ['forlop', 'akuttarbeid'];

/** No deadline of today's sources may be missing from the planner, and none may stand there twice. */
export const deadlinesPlaced: Rule = {
  name: NAME,
  description: 'Hver frist i dagens kilder står nøyaktig ett sted i content/frister/.',
  check: ({ content, register }) => {
    const problems: Problem[] = [];
    const report = (file: string, line: number, field: string, message: string) => problems.push({ rule: NAME, file, line, field, message });
    const places = new Map<string, string>();
    const ids = new Map<string, string>();
    const cited = new Set(content.pages.flatMap((p) => p.value.sections.flatMap((s) => s.points.flatMap((point) => point.sources))));

    for (const { file, value, lineOf } of content.deadlines) {
      const place = (id: string, path: (string | number)[], field: string) => {
        const line = lineOf(path);
        if (!register.get(id)?.timing) report(file, line, field, `«${id}» finnes ikke i registeret, eller har ingen frist der.`);
        const other = places.get(id);
        if (other) report(file, line, field, `«${id}» står allerede i ${other}. Behold den ett sted.`);
        places.set(id, `${file}:${line}`);
      };
      for (const [i, d] of value.deadlines.entries()) {
        const field = `frist ${d.id}`;
        const line = lineOf(['deadlines', i]);
        const other = ids.get(d.id);
        if (other) report(file, line, field, `id-en er brukt før, i ${other}.`);
        ids.set(d.id, `${file}:${line}`);
        for (const [s, id] of d.sources.entries()) place(id, ['deadlines', i, 'sources', s], field);
        if (!d.sources.some((id) => cited.has(id))) report(file, line, field, 'ikke noe punkt på nettstedet viser til kildepunktene, så fristen kan ikke vises. Skriv punktet, eller ta bort fristen.');
        if (STRENGTH_WORD.test(d.title)) report(file, line, field, 'navnet har et styrkeord. Styrken hentes fra punktet; skriv navnet uten.');
        if (d.countFrom !== undefined && register.get(d.countFrom)?.timing?.value === undefined) report(file, line, field, `countFrom viser til «${d.countFrom}», som ikke har noe tall å regne fra.`);
      }
      for (const [i, o] of value.outside.entries()) place(o.id, ['outside', i], `outside ${o.id}`);
      for (const [i, p] of value.phases.entries()) {
        if (p.source === undefined) continue;
        if (register.get(p.source)?.timing?.type !== 'duration') report(file, lineOf(['phases', i]), `fasen ${p.phase}`, `«${p.source}» er ikke en varighet i registeret.`);
        if (!places.has(p.source)) places.set(p.source, `${file}:${lineOf(['phases', i])}`);
      }
    }
    // The sources of phases may also be deadlines of their own, so this is asked last.
    for (const { file, value, lineOf } of content.register.filter((f) => TODAY.includes(f.value.source))) {
      for (const [i, p] of value.points.entries()) {
        if (!p.timing || places.has(p.id) || (!isNormative(p.kind) && p.timing.value === undefined)) continue;
        report(file, lineOf(['points', i]), `register ${p.id} · timing`, 'fristen står ikke i content/frister/. Legg den til der, eller skriv den under outside med en grunn.');
      }
    }
    return problems;
  },
};

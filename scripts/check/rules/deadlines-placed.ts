import { isNormative } from '../../../src/domain/kinds.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { citedIds } from '../coverage.ts';
import { problemAt, type Rule } from '../rule.ts';
import { STRENGTH_WORD } from './strength-in-text.ts';

const name = 'frist-i-listen';
/** The sources that hold today; older ones never give a running deadline. */
const TODAY: readonly string[] = ['forlop', 'akuttarbeid'];

/** No deadline of today's sources may be missing from the planner, and none may stand there twice. */
export const deadlinesPlaced: Rule = {
  name,
  description: 'Hver frist i dagens kilder står nøyaktig ett sted i content/frister/, med et punkt bak seg og et navn uten styrkeord.',
  needsWhole: true,
  check: ({ content, register }) => {
    const problems: Problem[] = [];
    const cited = citedIds(content);
    const placed = new Map<string, string>();
    const ids = new Map<string, string>();
    for (const file of content.deadlines) {
      const { deadlines, outside, phases } = file.value;
      const say = (path: (string | number)[], field: string, message: string, advice: string) => problems.push(problemAt(file, name, path, field, message, advice));
      const place = (id: string, path: (string | number)[], field: string) => {
        const other = placed.get(id);
        if (!register.get(id)?.timing) say(path, field, `«${id}» har ingen frist i registeret`, 'Finn riktig id i content/register/.');
        if (other) say(path, field, `«${id}» står allerede i ${other}`, 'Behold den ett sted.');
        placed.set(id, `${file.file}:${file.lineOf(path)}`);
      };
      for (const [i, entry] of deadlines.entries()) {
        const field = `frist ${entry.id}`;
        const other = ids.get(entry.id);
        if (other) say(['deadlines', i, 'id'], field, `id-en er brukt før, i ${other}`, 'Gi en ny id som ikke har vært brukt.');
        ids.set(entry.id, `${file.file}:${file.lineOf(['deadlines', i, 'id'])}`);
        for (const [s, id] of entry.sources.entries()) {
          place(id, ['deadlines', i, 'sources', s], field);
          if (register.get(id)?.timing && !isNormative(register.get(id)?.kind ?? 'norm')) say(['deadlines', i, 'sources', s], field, `«${id}» er ingen norm eller oppgave`, 'Skriv den under outside med en grunn.');
        }
        if (!entry.sources.some((id) => cited.has(id))) say(['deadlines', i], field, 'ingen side viser til kildepunktene, så fristen kan ikke vises', 'Skriv punktet, eller ta bort fristen.');
        if (STRENGTH_WORD.test(entry.title)) say(['deadlines', i, 'title'], `${field}, title`, 'navnet har et styrkeord', 'Skriv navnet uten; styrken hentes fra punktet.');
        if (entry.countFrom !== undefined && register.get(entry.countFrom)?.timing?.value === undefined) {
          say(['deadlines', i, 'countFrom'], `${field}, countFrom`, `«${entry.countFrom}» har ikke noe tall å regne fra`, 'Vis til et kildepunkt med en frist i tall.');
        }
      }
      for (const [i, entry] of outside.entries()) place(entry.id, ['outside', i], 'outside');
      for (const [i, { phase, source }] of phases.entries()) {
        if (source === undefined) continue;
        if (register.get(source)?.timing?.type !== 'duration') say(['phases', i], `fasen ${phase}`, `«${source}» er ikke en varighet i registeret`, 'Finn et kildepunkt av typen duration.');
        // A duration may tell a phase and be a deadline of its own.
        if (!placed.has(source)) placed.set(source, `${file.file}:${file.lineOf(['phases', i])}`);
      }
    }
    for (const file of content.register.filter((f) => TODAY.includes(f.value.source))) {
      for (const [i, point] of file.value.points.entries()) {
        if (!point.timing || placed.has(point.id) || (!isNormative(point.kind) && point.timing.value === undefined)) continue;
        problems.push(problemAt(file, name, ['points', i, 'timing'], `kildepunkt ${point.id}, timing`, 'fristen står ikke i content/frister/', 'Legg den til der, eller skriv den under outside med en grunn.'));
      }
    }
    return problems;
  },
};

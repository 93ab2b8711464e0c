import { isNormative } from '../../../src/domain/kinds.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { Content } from '../../../src/library/read-content.ts';
import { sourcesThatAre } from '../../../src/library/standing.ts';
import { citedIds } from '../coverage.ts';
import { type Context, problemAt, type Rule } from '../rule.ts';
import { STRENGTH_WORD } from './strength-in-text.ts';

const name = 'frist-i-listen';

type DeadlineFile = Content['deadlines'][number];
type Path = (string | number)[];

/** Where each register point and each deadline of content/frister/ stands («content/frister/omsorg.yaml:12»), as far as it has been read. */
interface Seen { points: Map<string, string>; ids: Map<string, string> }

/** The faults of one file of content/frister/. What it places is added to `seen`. */
function faultsOf(file: DeadlineFile, seen: Seen, register: Context['register'], cited: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const say = (path: Path, field: string, message: string, advice: string) => problems.push(problemAt(file, name, path, field, message, advice));
  const at = (path: Path): string => `${file.file}:${file.lineOf(path)}`;
  const timingOf = (id: string) => register.get(id)?.timing;

  const place = (id: string, path: Path, field: string) => {
    const other = seen.points.get(id);
    if (!timingOf(id)) say(path, field, `«${id}» har ingen frist i registeret`, 'Finn riktig id i content/register/.');
    if (other) say(path, field, `«${id}» står allerede i ${other}`, 'Behold den ett sted.');
    seen.points.set(id, at(path));
  };

  for (const [i, entry] of file.value.deadlines.entries()) {
    const field = `frist ${entry.id}`;
    const path = (...rest: Path): Path => ['deadlines', i, ...rest];
    const other = seen.ids.get(entry.id);
    if (other) say(path('id'), field, `id-en er brukt før, i ${other}`, 'Gi en ny id som ikke har vært brukt.');
    seen.ids.set(entry.id, at(path('id')));
    for (const [s, id] of entry.sources.entries()) {
      place(id, path('sources', s), field);
      if (timingOf(id) && !isNormative(register.get(id)?.kind ?? 'norm')) say(path('sources', s), field, `«${id}» er ingen norm eller oppgave`, 'Skriv den under outside med en grunn.');
    }
    if (!entry.sources.some((id) => cited.has(id))) say(path(), field, 'ingen side viser til kildepunktene, så fristen kan ikke vises', 'Skriv punktet, eller ta bort fristen.');
    if (STRENGTH_WORD.test(entry.title)) say(path('title'), `${field}, title`, 'navnet har et styrkeord', 'Skriv navnet uten; styrken hentes fra punktet.');
    if (entry.countFrom !== undefined && timingOf(entry.countFrom)?.value === undefined) {
      say(path('countFrom'), `${field}, countFrom`, `«${entry.countFrom}» har ikke noe tall å regne fra`, 'Vis til et kildepunkt med en frist i tall.');
    }
  }
  for (const [i, { id }] of file.value.outside.entries()) place(id, ['outside', i], 'outside');
  for (const [i, { phase, source }] of file.value.phases.entries()) {
    if (source === undefined) continue;
    if (timingOf(source)?.type !== 'duration') say(['phases', i], `fasen ${phase}`, `«${source}» er ikke en varighet i registeret`, 'Finn et kildepunkt av typen duration.');
    // A duration may tell a phase and be a deadline of its own.
    if (!seen.points.has(source)) seen.points.set(source, at(['phases', i]));
  }
  return problems;
}

/** The timings of today's sources that stand nowhere in content/frister/. Older sources never give a running deadline. */
function missing(content: Content, placed: ReadonlyMap<string, string>): Problem[] {
  const today = sourcesThatAre('gjeldende', content);
  return content.register.filter((file) => today.has(file.value.source)).flatMap((file) => file.value.points.flatMap((point, i) => {
    const isDeadline = point.timing && (isNormative(point.kind) || point.timing.value !== undefined);
    return isDeadline && !placed.has(point.id) ? [problemAt(file, name, ['points', i, 'timing'], `kildepunkt ${point.id}, timing`,
      'fristen står ikke i content/frister/', 'Legg den til der, eller skriv den under outside med en grunn.')] : [];
  }));
}

/** No deadline of today's sources may be missing from the planner, and none may stand there twice. */
export const deadlinesPlaced: Rule = {
  name,
  description: 'Hver frist i dagens kilder står nøyaktig ett sted i content/frister/, med et punkt bak seg og et navn uten styrkeord.',
  needsWhole: true,
  check: ({ content, register }) => {
    const cited = citedIds(content);
    const seen: Seen = { points: new Map(), ids: new Map() };
    const faults = content.deadlines.flatMap((file) => faultsOf(file, seen, register, cited));
    return [...faults, ...missing(content, seen.points)];
  },
};

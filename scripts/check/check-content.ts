import { byPlace, type Problem } from '../../src/domain/problem.ts';
import { type Content, readContent } from '../../src/library/read-content.ts';
import type { Rule } from './rule.ts';
import { actorsMatch } from './rules/actors-match.ts';
import { acuteReferences } from './rules/acute-references.ts';
import { comparisonHolds } from './rules/comparison-holds.ts';
import { counts } from './rules/counts.ts';
import { deadlinesPlaced } from './rules/deadlines-placed.ts';
import { filesRead } from './rules/files-read.ts';
import { idsKept } from './rules/ids-kept.ts';
import { idsUnique } from './rules/ids-unique.ts';
import { keywordsAdd } from './rules/keywords-add.ts';
import { keywordsPlaced } from './rules/keywords-placed.ts';
import { lawKnown } from './rules/law-known.ts';
import { lawMarked } from './rules/law-marked.ts';
import { pagesInNavigation } from './rules/pages-in-navigation.ts';
import { referencesResolve } from './rules/references-resolve.ts';
import { registerCovered } from './rules/register-covered.ts';
import { sourcesKnown } from './rules/sources-known.ts';
import { strengthInText } from './rules/strength-in-text.ts';
import { strengthMatches } from './rules/strength-matches.ts';
import { termsApart } from './rules/terms-apart.ts';
import { timingMatches } from './rules/timing-matches.ts';
import { titlesUnique } from './rules/titles-unique.ts';

export const RULES: readonly Rule[] = [
  sourcesKnown, strengthMatches, strengthInText, timingMatches, actorsMatch, idsUnique, idsKept, referencesResolve,
  pagesInNavigation, counts, titlesUnique, termsApart, registerCovered, lawKnown, lawMarked, acuteReferences,
  deadlinesPlaced, comparisonHolds, filesRead, keywordsPlaced, keywordsAdd,
];

/**
 * Reads content/ under `root` and applies every rule. Reports all faults at once, in the order of their place. While a
 * file cannot be read, the rules about the whole wait: what it holds would seem to be missing everywhere else.
 */
export function checkContent(root: string, promised: readonly string[]): { content: Content; problems: Problem[] } {
  const content = readContent(root);
  const register = new Map(content.register.flatMap((f) => f.value.points.map((p) => [p.id, p] as const)));
  const found = RULES.filter((rule) => !rule.needsWhole || content.problems.length === 0).flatMap((rule) => rule.check({ content, register, promised }));
  return { content, problems: [...content.problems, ...found].sort(byPlace) };
}

import type { AssessmentDocument, Round } from './round.ts';

/** The latest earlier round of the same unit, whose answers help when the next one is filled in. */
export function previousRound(document: AssessmentDocument, round: Round): Round | undefined {
  return document.rounds
    .filter((r) => r.id !== round.id && r.unit === round.unit && r.date < round.date && !r.example === !round.example)
    .sort((a, b) => b.date.localeCompare(a.date))[0];
}

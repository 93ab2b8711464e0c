import { type AssessmentDocument, FORMAT, isEmptyRound, type Round, VERSION } from './round.ts';

/** A document with nothing but one empty round. */
export const newDocument = (edition: string, first: Round, now: string): AssessmentDocument =>
  ({ format: FORMAT, version: VERSION, edition, savedAt: now, current: first.id, rounds: [first] });

/** The round being worked on; the last one when `current` names none. */
export const currentRound = (document: AssessmentDocument): Round =>
  document.rounds.find((r) => r.id === document.current) ?? (document.rounds.at(-1) as Round);

export const withRound = (document: AssessmentDocument, round: Round): AssessmentDocument =>
  ({ ...document, rounds: document.rounds.map((r) => (r.id === round.id ? round : r)) });

/** Adds a round and moves to it. A lone empty round is not kept beside it. */
export const addRound = (document: AssessmentDocument, round: Round): AssessmentDocument =>
  ({ ...document, current: round.id, rounds: [...document.rounds.filter((r) => !isEmptyRound(r)), round] });

/** Takes a round away; `replacement` stands in when it was the last. */
export function withoutRound(document: AssessmentDocument, id: string, replacement: Round): AssessmentDocument {
  const rest = document.rounds.filter((r) => r.id !== id);
  const rounds = rest.length ? rest : [replacement];
  const current = rounds.some((r) => r.id === document.current) ? document.current : (rounds.at(-1) as Round).id;
  return { ...document, rounds, current };
}

/**
 * Adds the rounds of another document. A round that is here already, with the same content, is not added twice.
 * One with the same id but other content is kept beside ours under a new id, marked, so that neither is lost.
 */
export function mergeRounds(document: AssessmentDocument, incoming: readonly Round[], newId: () => string, mark: Mark = 'fra fil'): { document: AssessmentDocument; added: number; same: number } {
  const rounds = document.rounds.filter((r) => !isEmptyRound(r));
  let same = 0;
  for (const round of incoming) {
    if (isEmptyRound(round)) continue;
    if (rounds.some((r) => sameRound(r, round))) same++;
    else if (rounds.some((r) => r.id === round.id)) rounds.push({ ...round, id: newId(), title: `${round.title} (${mark})`.trim() });
    else rounds.push(round);
  }
  const before = document.rounds.filter((r) => !isEmptyRound(r)).length;
  if (!rounds.length) return { document, added: 0, same };
  const current = rounds.some((r) => r.id === document.current) ? document.current : (rounds.at(-1) as Round).id;
  return { document: { ...document, rounds, current }, added: rounds.length - before, same };
}

/** Where a round came from that had to be kept beside another. */
export type Mark = 'fra fil' | 'fra en annen fane';

/** The same content, whatever id and mark it got when it came from a file before. */
const sameRound = (a: Round, b: Round): boolean => content(a) === content(b);
const content = (round: Round): string => JSON.stringify(sorted({ ...round, id: '', title: round.title.replace(/ ?\((?:fra fil|fra en annen fane)\)$/, '') }));

/** Keys in one order, so that two equal values give one text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => a.localeCompare(b)).map(([k, v]) => [k, sorted(v)]));
}

export const isEmptyDocument = (document: AssessmentDocument): boolean => document.rounds.every(isEmptyRound);

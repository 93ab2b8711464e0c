import type { Criterion } from './catalog.ts';
import type { Answer, Count, Round } from './round.ts';

export type AnswerChange = Partial<Omit<Answer, 'text'>>;

/**
 * The round with one answer changed; empty fields vanish, and an answer with nothing in it too.
 * A new status is given to the text as it stands today, so it takes that text; the other fields leave it alone.
 */
export function withAnswer(round: Round, criterion: Pick<Criterion, 'id' | 'text'>, change: AnswerChange): Round {
  const before = round.answers[criterion.id];
  const text = 'status' in change ? criterion.text : before?.text ?? criterion.text;
  const { text: _, ...fields } = { ...before, ...change };
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
  const { [criterion.id]: __, ...others } = round.answers;
  return { ...round, answers: Object.keys(filled).length ? { ...others, [criterion.id]: { text, ...filled } } : others };
}

/** The user has read the changed text and stands by the answer. */
export const withTextSeen = (round: Round, criterion: Pick<Criterion, 'id' | 'text'>): Round => {
  const answer = round.answers[criterion.id];
  return answer ? { ...round, answers: { ...round.answers, [criterion.id]: { ...answer, text: criterion.text } } } : round;
};

/** Whether the criterion now reads differently from what was answered. Unknown for answers that kept no text. */
export const isChanged = (answer: Answer | undefined, criterion: Pick<Criterion, 'text'>): boolean =>
  Boolean(answer?.text) && same(answer?.text ?? '') !== same(criterion.text);
const same = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Answers to criteria that no longer exist, or were not asked in this form. They are kept and shown, never dropped. */
export const answersWithoutCriterion = (round: Round, criteria: readonly Pick<Criterion, 'id'>[]): [id: string, answer: Answer][] => {
  const known = new Set(criteria.map((c) => c.id));
  return Object.entries(round.answers).filter(([id]) => !known.has(id));
};

export function withCount(round: Round, indicator: string, change: Count): Round {
  const next = { ...round.counts[indicator], ...change };
  const filled = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
  const { [indicator]: _, ...others } = round.counts;
  return { ...round, counts: Object.keys(filled).length ? { ...others, [indicator]: filled } : others };
}

/** «9 av 10», or null while a half is missing. */
export const countText = (count: Count | undefined): string | null =>
  count?.met === undefined || count.of === undefined ? null : `${count.met} av ${count.of}`;

/** More met than there were: one of the numbers must be wrong. */
export const isImpossible = (count: Count | undefined): boolean =>
  count?.met !== undefined && count.of !== undefined && count.met > count.of;

import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '../../src/domain/problem.ts';
import type { Dictionary } from './dictionary.ts';

export const WORD_LIST = 'content/ordbok.txt';
const order = new Intl.Collator('nb', { caseFirst: 'lower' });
export const bySpelling = order.compare;

export interface ListedWord { word: string; line: number }

/** One word a line, or a name of several words; «#» begins a comment. */
export const readWordList = (root: string): ListedWord[] =>
  existsSync(`${root}/${WORD_LIST}`)
    ? readFileSync(`${root}/${WORD_LIST}`, 'utf8').split('\n').map((text, i) => ({ word: text.replace(/#.*/, '').trim(), line: i + 1 })).filter(({ word }) => word)
    : [];

/** The list is where a misspelling can hide for ever, so it is kept short and easy to look through. */
export function checkWordList(words: readonly ListedWord[], bokmaal: Dictionary): Problem[] {
  const problem = ({ word, line }: ListedWord, message: string, advice: string): Problem => ({ rule: 'ordbok', file: WORD_LIST, line, field: word, message, advice });
  return words.flatMap((entry, i) => {
    const before = words[i - 1];
    if (before && before.word === entry.word) return [problem(entry, 'ordet står to ganger', 'Ta bort det ene.')];
    if (before && bySpelling(before.word, entry.word) > 0) return [problem(entry, `ordet står etter «${before.word}»`, 'Sett det inn der det hører til i alfabetet.')];
    return bokmaal.knows(entry.word) ? [problem(entry, 'ordet står alt i den vanlige ordboken', 'Ta det bort.')] : [];
  });
}

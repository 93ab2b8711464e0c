import { byPlace, type Problem } from '../../src/domain/problem.ts';
import { readContent } from '../../src/library/read-content.ts';
import { formsOf, loadDictionary } from './dictionary.ts';
import { textsOf } from './texts.ts';
import { checkWordList, readWordList, WORD_LIST } from './word-list.ts';
import { wordsOf } from './words.ts';

export interface Spelling {
  problems: Problem[];
  /** Entries of the list that no text uses any more. */
  unused: string[];
  /** How many words were looked up. */
  checked: number;
}

/** Looks up every word of our own prose in content/ under `root`. */
export function checkSpelling(root: string): Spelling {
  const list = readWordList(root);
  // The longest first: a name may begin with another.
  const names = list.map((l) => l.word).filter((w) => w.includes(' ')).sort((a, b) => b.length - a.length);
  const dictionary = loadDictionary(list.map((l) => l.word));
  const used = new Set<string>();
  const problems: Problem[] = checkWordList(list, loadDictionary());
  let checked = 0;
  for (const { file, line, field, text } of textsOf(root, readContent(root))) {
    for (const name of names) if (text.includes(name)) used.add(name);
    const words = wordsOf(text, names);
    checked += words.length;
    for (const word of new Set(words)) {
      for (const form of formsOf(word)) used.add(form);
      if (dictionary.knows(word)) continue;
      const nearest = dictionary.nearest(word);
      problems.push({
        rule: 'stavemåte', file, line, field, message: `«${word}» står ikke i ordboken`,
        advice: `Rett stavemåten${nearest ? ` (${nearest}?)` : ''}, eller føy ordet til i ${WORD_LIST} hvis det er riktig.`,
      });
    }
  }
  return { problems: problems.sort(byPlace), unused: list.map((l) => l.word).filter((w) => !used.has(w)), checked };
}

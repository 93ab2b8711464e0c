import type { Entry, Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import { fold } from './text.ts';

/**
 * Wrong, missing, extra and swapped letters between two words (optimal string alignment); `limit` + 1 when there
 * are more than `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      next.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] as number;
}

/** How many letters may be wrong in a word of this length. In a short word one letter makes another word: verre, verk. */
export const tolerance = (word: string): number => (word.length < 6 ? 0 : word.length < 10 ? 1 : 2);

/** Words of the site that the writer may have meant, nearest first. Compared by stem, without æ, ø and å. */
export function nearest(word: string, lexicon: Lexicon, limit = tolerance(word)): Entry[] {
  if (limit === 0) return [];
  const sought = fold(stem(word));
  const full = fold(word);
  const found: { entry: Entry; cost: number }[] = [];
  for (const entry of lexicon.entries) {
    const cost = Math.min(distance(sought, entry.foldedStem, limit), distance(full, entry.folded, limit));
    // A wrong first letter is rare; between two equally near words the one that begins alike is meant.
    if (cost <= limit) found.push({ entry, cost: cost + (entry.word[0] === word[0] ? 0 : 0.5) });
  }
  found.sort((a, b) => a.cost - b.cost || Math.abs(a.entry.word.length - word.length) - Math.abs(b.entry.word.length - word.length));
  const best = found[0]?.cost ?? 0;
  return found.filter((f) => f.cost <= best).slice(0, 3).map((f) => f.entry);
}

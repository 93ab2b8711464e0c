/** Sorted entries under the letter they begin with, in the order they come. Digits and signs stand under «#». */
export function byLetter<T>(sorted: readonly T[], name: (item: T) => string): { letter: string; items: T[] }[] {
  const groups: { letter: string; items: T[] }[] = [];
  for (const item of sorted) {
    const first = name(item).charAt(0).toLocaleUpperCase('nb');
    const letter = /\p{L}/u.test(first) ? first : '#';
    const last = groups.at(-1);
    if (last?.letter === letter) last.items.push(item);
    else groups.push({ letter, items: [item] });
  }
  return groups;
}

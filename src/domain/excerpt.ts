/** The beginning of a text, whole words only, at most `max` characters and an ellipsis. A text that is barely longer is kept whole. */
export function excerpt(text: string, max = 110): string {
  if (text.length <= max + 12) return text;
  const cut = text.slice(0, max + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–.(«]+$/u, '')} …`;
}

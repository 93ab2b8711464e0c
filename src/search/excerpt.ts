import { ASIDE } from './layout.ts';
import { words } from './text.ts';

/** A piece of an excerpt; `mark` where it answers the query. */
export interface Piece { text: string; mark: boolean }

/** What stands after the sentence is set in brackets. */
const ASIDE_END = new RegExp(` ${ASIDE} (.*)$`, 's');
/** An excerpt is cut at about this many letters. */
const LONGEST = 260;

/** The text with the words in `marks` marked, cut around the first of them when it is long. */
export function excerpt(text: string, marks: ReadonlySet<string>, longest = LONGEST): Piece[] {
  const shown = cut(text.replace(ASIDE_END, ' ($1)'), marks, longest);
  const pieces: Piece[] = [];
  const add = (piece: string, mark: boolean) => {
    const last = pieces.at(-1);
    if (!piece) return;
    if (last && last.mark === mark) last.text += piece;
    else pieces.push({ text: piece, mark });
  };
  for (const part of shown.split(/(\s+)/)) {
    const core = /^([^\p{L}\d]*)(.*?)([^\p{L}\d]*)$/su.exec(part);
    const mark = words(part).some((w) => marks.has(w));
    add(mark ? core?.[1] ?? '' : part, false);
    if (mark) { add(core?.[2] ?? '', true); add(core?.[3] ?? '', false); }
  }
  return pieces;
}

/** Cuts between words, so that the first mark lies in the first third of what is left. */
function cut(text: string, marks: ReadonlySet<string>, longest: number): string {
  if (text.length <= longest) return text;
  const parts = text.split(' ');
  const first = Math.max(0, parts.findIndex((p) => words(p).some((w) => marks.has(w))));
  let from = first;
  for (let room = longest / 3; from > 0 && room > 0; from--) room -= (parts[from - 1]?.length ?? 0) + 1;
  if (parts.slice(0, first).join(' ').length < longest / 3) from = 0;
  let to = from;
  for (let room = longest; to < parts.length && room > 0; to++) room -= (parts[to]?.length ?? 0) + 1;
  return `${from > 0 ? '… ' : ''}${parts.slice(from, to).join(' ')}${to < parts.length ? ' …' : ''}`;
}

import type { Place, Row, RowKind, Timeline } from './timeline.ts';

/** Sizes of one drawing, in its own units. On a phone the words stand over the track, on a wide screen beside it. */
export interface Format { name: 'wide' | 'narrow'; width: number; trackStart: number; rowHeight: number; labelX: number; labelDy: number; trackDy: number; weekStep: number }
export const WIDE: Format = { name: 'wide', width: 1160, trackStart: 440, rowHeight: 32, labelX: 0, labelDy: 21, trackDy: 16, weekStep: 2 };
export const NARROW: Format = { name: 'narrow', width: 360, trackStart: 6, rowHeight: 46, labelX: 2, labelDy: 16, trackDy: 31, weekStep: 4 };

/** Room for the signs of what lies before the first day, between the two ends, and after the last day. */
const BEFORE = 22, BREAK = 28, AFTER = 22, HEAD = 46;

export interface Bar { x: number; width: number }
export interface PlacedRow { row: Row; y: number; labelY: number; trackY: number; bar?: Bar | undefined; ticks: number[]; heading?: string | undefined }
export interface Drawing {
  width: number;
  height: number;
  format: Format;
  rows: PlacedRow[];
  axis: { x: number; label: string }[];
  moveIn: number;
  /** Missing where nothing is counted from moving out. */
  moveOut?: number | undefined;
  /** Middle of the break between the two scales. */
  breakX?: number | undefined;
  end: number;
}

const HEADINGS: Record<RowKind, string> = { phase: 'Faser', period: 'Perioder', fixed: 'Frister', recurring: 'Går igjen' };
const HEADING_HEIGHT = 34;
const round = (n: number): number => Math.round(n * 10) / 10;

/** Turns days into places on a sheet of the given format. */
export function layOut(timeline: Timeline, format: Format): Drawing {
  const start = format.trackStart + BEFORE;
  const end = format.width - AFTER;
  const days = timeline.daysIn + timeline.daysOut;
  const scale = (end - start - (timeline.daysOut ? BREAK : 0)) / days;
  const inEnd = start + timeline.daysIn * scale;
  const x = ({ side, days: d }: Place): number =>
    round(side === 'in' ? Math.min(start + d * scale, timeline.daysOut ? inEnd + BREAK / 2 : end) : Math.max(end - d * scale, inEnd + BREAK / 2));

  let y = HEAD;
  const rows = timeline.rows.map((row, i): PlacedRow => {
    const heading = row.kind === timeline.rows[i - 1]?.kind ? undefined : HEADINGS[row.kind];
    if (heading) y += HEADING_HEIGHT;
    const placed: PlacedRow = {
      row, heading, y, labelY: y + format.labelDy, trackY: y + format.trackDy,
      bar: row.stretch ? bar(x(row.stretch.from), x(row.stretch.to)) : undefined,
      // Times that fall into the part that is not drawn have no place.
      ticks: row.ticks.filter((t) => t.side === 'in' && t.days <= timeline.daysIn).map(x),
    };
    y += format.rowHeight;
    return placed;
  });
  const weeks = timeline.daysIn / 7;
  const step = weeks > 8 ? format.weekStep : 1;
  const axis = Array.from({ length: weeks }, (_, i) => i + 1).filter((w) => w === 1 || w % step === 0)
    .map((week) => ({ x: round(start + (week - 0.5) * 7 * scale), label: String(week) }));
  return {
    width: format.width, height: y + 10, format, rows, axis, moveIn: start, end,
    moveOut: timeline.daysOut ? end : undefined, breakX: timeline.daysOut ? round(inEnd + BREAK / 2) : undefined,
  };
}

/** Never too short to be seen. */
const bar = (from: number, to: number): Bar => ({ x: from, width: Math.max(3, round(to - from)) });

import type { Page, Point, SourcePoint } from './guideline.ts';

/** One step of the first minutes and hours, every id followed. */
export interface AcuteStep {
  id: string;
  heading: string;
  short: string;
  parts: { heading?: string | undefined; points: Point[] }[];
  /** Headings whose text our capture lacks, and the page that has them. */
  gaps: { heading: string; source: SourcePoint; page: Page }[];
  silent?: string | undefined;
  seeLaw: boolean;
  ask?: { title: string; lead: string; points: Point[] } | undefined;
  older: Point[];
}

/** The part of a text that follows the list's lead: «få barnets navn og fødselsnummer.» */
export const afterLead = (lead: string, text: string): string => (text.startsWith(`${lead} `) ? text.slice(lead.length + 1) : text);

/** The list as plain text, for a message or a note. `ticked` holds the ids that are done. */
export function askAsText(ask: { title: string; /** What the reader must know of an older list; it goes with the text. */ reservation?: string; lead: string; items: readonly { id: string; text: string }[] }, ticked: ReadonlySet<string>): string {
  return [ask.title, ...(ask.reservation ? [ask.reservation] : []), `${ask.lead} …`, ...ask.items.map((i) => `${ticked.has(i.id) ? '[x]' : '[ ]'} ${i.text} (${i.id})`)].join('\n');
}

import type { Deadline } from '../../domain/planner/deadline.ts';
import type { PhaseWindow } from '../../domain/planner/phase-window.ts';
import type { StatementText } from '../../domain/planner/statement-text.ts';
import type { Calendar } from '../../domain/planner/working-days.ts';

/** What the build puts into the page for the script. Texts and links are not in it: they stand in the page's own lists. */
export interface PageData {
  deadlines: Deadline[];
  windows: PhaseWindow[];
  calendar: Omit<Calendar, 'saturdayCounts'>;
}

export function readData(root: ParentNode): PageData {
  const block = root.querySelector('[data-planner]')?.textContent;
  if (!block) throw new Error('Fristkalkulatoren mangler data.');
  return JSON.parse(block) as PageData;
}

/** The words and the link of a statement, as the page's list shows them. Read from there, so that nothing is sent twice. */
export interface ShownStatement extends StatementText { href: string; document: string }

export function statementOf(id: string): ShownStatement {
  const item = document.querySelector(`[data-statement="${CSS.escape(id)}"]`);
  const link = item?.querySelector('a');
  const text = (selector: string) => item?.querySelector(selector)?.textContent ?? '';
  // A page opened from disk has an address that tells about the disk: it stays out of files.
  const url = link && /^https?:$/.test(link.protocol) ? link.href : undefined;
  return { document: item?.querySelector<HTMLElement>('[data-document]')?.dataset['document'] ?? '', text: text('[data-text]'), source: text('[data-source]'), href: link?.getAttribute('href') ?? '', url };
}

/** Copies of the notes that the page shows at a deadline: how it is counted, reservations, and where the sources disagree. */
export const notesOf = (deadline: string): Node[] =>
  [...document.querySelectorAll(`#frist-${CSS.escape(deadline)} .point-note`)].map((note) => note.cloneNode(true));

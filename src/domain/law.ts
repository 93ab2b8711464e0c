/** The legal documents that the sources name, and how a reference to one of them is written, addressed and anchored. Pure. */

import { keysOf } from './closed-list.ts';

export const ACT_KINDS = {
  lov: 'Lov', forskrift: 'Forskrift', rundskriv: 'Rundskriv', forarbeid: 'Forarbeid', forslag: 'Lovforslag', veileder: 'Veileder', regelverk: 'Regelverk',
} as const;
export type ActKind = keyof typeof ACT_KINDS;
export const ACT_KIND_IDS = keysOf(ACT_KINDS);

/** `opphevet` and `erstattet` follow the name wherever it is mentioned. */
export const ACT_STATUSES = {
  gjeldende: 'Gjelder', opphevet: 'Opphevet', erstattet: 'Erstattet', historisk: 'Historisk dokument', ukjent: 'Ikke kontrollert',
} as const;
export type ActStatus = keyof typeof ACT_STATUSES;
export const ACT_STATUS_IDS = keysOf(ACT_STATUSES);

/** The child welfare act that a source means follows from when the source was written, never from the paragraph's number. */
export const BARNEVERN_ACTS = { '1992': 'bvl-1992', '2021': 'bvl-2021' } as const;
export type LawVersion = keyof typeof BARNEVERN_ACTS;
export const LAW_VERSIONS = keysOf(BARNEVERN_ACTS);

export interface Act {
  id: string;
  name: string;
  /** The name in running text: «barnevernsloven», «barnevernloven av 1992». */
  short: string;
  kind: ActKind;
  status: ActStatus;
  /** What our own texts may call it, so that a reader knows which act a paragraph belongs to. */
  called: string[];
  url?: string | undefined;
  /** Address of one paragraph; «{p}» stands for its number. */
  paragraphUrl?: string | undefined;
  note?: string | undefined;
}

export interface Reference {
  act: string;
  paragraph?: string | undefined;
  chapter?: string | undefined;
  /** What follows the number: «andre ledd», «bokstav a til g». */
  part?: string | undefined;
  /** The source's wording is broken, and this is how it is read. */
  uncertain?: boolean | undefined;
}

/** A reference as a reader meets it. */
export interface LawReference extends Reference {
  /** «barnevernsloven § 4-2», «§ 4-6 andre ledd i barnevernloven av 1992 (opphevet)» */
  label: string;
  /** Without the act: «§ 4-6 andre ledd». The act's own name when the reference is to the whole of it. */
  place: string;
  /** Where /lov/ shows it. */
  anchor: string;
}

/** The mark that a document no longer in force carries after its name, with a space before it. */
export const statusMark = (act: Pick<Act, 'status'>): string =>
  act.status === 'opphevet' || act.status === 'erstattet' ? ` (${act.status})` : '';

/** § 4-6 i bvl-1992 → bvl-1992-4-6 ; chapter 4 → bvl-2021-kap-4 ; the whole act → bvl-2021 */
export function anchorOf({ act, paragraph, chapter }: Reference): string {
  if (paragraph) return `${act}-${paragraph.replace(/\s+/g, '-')}`;
  return chapter ? `${act}-kap-${chapter}` : act;
}

/** «trolig § 4-6 andre ledd», «kapittel 4»; empty for the whole act. */
function placeOf({ paragraph, chapter, part, uncertain }: Reference): string {
  const number = paragraph ? `§ ${paragraph}` : chapter && `kapittel ${chapter}`;
  return [uncertain && 'trolig', number, part].filter(Boolean).join(' ');
}

/** The act's name before or after the place: a repealed act is named after it, with its mark, so that no paragraph stands first and alone as law. */
const around = (act: Act, ref: Reference): { before: string; after: string } =>
  statusMark(act) || !(ref.paragraph || ref.chapter)
    ? { before: '', after: ` i ${act.short}${statusMark(act)}` }
    : { before: `${act.short} `, after: '' };

/** What a reader sees of a reference. Throws when `act` is another act than the one referred to. */
export function describeReference(ref: Reference, act: Act): LawReference {
  if (act.id !== ref.act) throw new Error(`Henvisningen gjelder ${ref.act}, ikke ${act.id}.`);
  const place = placeOf(ref);
  const { before, after } = around(act, ref);
  const whole = `${act.short}${statusMark(act)}`;
  return { ...ref, label: place ? before + place + after : whole, place: place || whole, anchor: anchorOf(ref) };
}

/** References to one act, to be written as «before» + their places + «after». */
export interface ReferenceGroup { act: string; before: string; after: string; references: LawReference[] }

/** Gathers references by act, so that the act is named once: «§ 4-6, § 4-12 i barnevernloven av 1992 (opphevet)». Keeps the order. */
export function groupReferences(references: readonly LawReference[], actOf: (id: string) => Act): ReferenceGroup[] {
  const groups: ReferenceGroup[] = [];
  for (const reference of references) {
    const whole = !placeOf(reference);
    const { before, after } = whole ? { before: '', after: '' } : around(actOf(reference.act), reference);
    const known = groups.find((g) => g.act === reference.act && g.before === before && g.after === after);
    if (!known) groups.push({ act: reference.act, before, after, references: [reference] });
    else if (!known.references.some((r) => r.place === reference.place)) known.references.push(reference);
  }
  return groups;
}

/** The publisher's address of what is referred to, or of the whole act, or undefined. Needs network. */
export const publishedAt = (act: Act, ref: Reference): string | undefined =>
  ref.paragraph && act.paragraphUrl ? act.paragraphUrl.replace('{p}', encodeURIComponent(ref.paragraph.replace(/\s+/g, ''))) : act.url;

/** Paragraphs and chapters as they stand in the act: chapter 4 before § 4-1, § 4-9 before § 4-12. */
export const byPlaceInAct = (a: Reference, b: Reference): number => {
  const [placeA, placeB] = [numbersOf(a), numbersOf(b)];
  return placeA.chapter - placeB.chapter || placeA.paragraph - placeB.paragraph || (a.paragraph ?? '').localeCompare(b.paragraph ?? '', 'nb');
};

/** § 4-9 a → chapter 4, paragraph 9; a whole chapter, or the whole act, stands before its paragraphs as number 0. */
function numbersOf({ paragraph, chapter = '0' }: Reference): { chapter: number; paragraph: number } {
  const [first = '', second = ''] = (paragraph ?? chapter).split('-');
  return { chapter: Number.parseInt(first, 10) || 0, paragraph: Number.parseInt(second, 10) || 0 };
}

/** A paragraph sign never stands at the end of a line. */
export const keepTogether = (text: string): string => text.replaceAll('§ ', '§\u00a0');

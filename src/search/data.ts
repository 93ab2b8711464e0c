import type { Actor } from '../domain/actors.ts';
import type { ContentType } from '../domain/content-types.ts';
import type { Pathway, Phase } from '../domain/pathways.ts';
import type { Strength } from '../domain/strength.ts';

/** What kind of page a hit stands on: a folder of the guideline, the glossary, or a page of the site's own. */
export type HitType = ContentType | 'ordliste' | 'side';

/** What a statement can be filtered and lifted by. Equal ones are stored once. */
export interface Traits {
  /** The strength word, for statements that tell somebody what to do. */
  strength?: Strength | undefined;
  roles: Actor[];
  pathway?: Pathway | undefined;
  phase?: Phase | undefined;
  /** It has a deadline or an interval. */
  timed: boolean;
}

export interface SearchPage {
  /** Short id, empty for pages that have none. */
  id: string;
  /** From the site's root: /krav/medvirkning/ */
  address: string;
  type: HitType;
  /** The type as the reader sees it: «Forløp akutt». */
  label: string;
  /** It rests on a source that no longer holds. */
  older: boolean;
}

/** A section of a page: the grain of the index and of the list of hits. */
export interface SearchRecord {
  page: SearchPage;
  /** Id of the section on its page; empty for the whole page. */
  anchor: string;
  statements: { id: string; traits: Traits }[];
}

/**
 * The file that goes with the index: dist/pagefind/fagleser.json. Small, since the first search loads it.
 * Records stand under the name that Pagefind gives them.
 */
export interface SearchFile {
  /** Changes with the index, so that a cached one is never mixed with a new one. */
  tag: string;
  pages: [id: string, address: string, type: HitType, label: string, older: 0 | 1][];
  traits: [strength: Strength | '', roles: Actor[], pathway: Pathway | '', phase: Phase | '', timed: 0 | 1][];
  /**
   * The name without «nb_»; the number in the first statement's id, 0 for none; the place of each statement's traits.
   * The ids count on from the first to the last that has one; a list in place of the number names them all.
   */
  records: [hash: string, page: number, anchor: string, ids: number | number[], traits: number[]][];
  /** The words of the site, one form of each, compounds parted by «|», one a line. See `packWords`. */
  words: string;
  /** What each shelf of everyday words starts with, packed the same way. See shelf.ts. */
  shelves: string;
}

/** The records by the name Pagefind knows them under. */
export function readRecords(file: SearchFile): Map<string, SearchRecord> {
  const pages: SearchPage[] = file.pages.map(([id, address, type, label, older]) => ({ id, address, type, label, older: older === 1 }));
  const traits: Traits[] = file.traits.map(([strength, roles, pathway, phase, timed]) => ({
    strength: strength || undefined, roles, pathway: pathway || undefined, phase: phase || undefined, timed: timed === 1,
  }));
  return new Map(file.records.map(([hash, at, anchor, ids, places]) => {
    const page = pages[at] as SearchPage;
    const statements = places.map((place, i) => {
      const n = typeof ids === 'number' ? ids && ids + i : ids[i];
      return { id: n ? `${page.id}.${n}` : '', traits: traits[place] as Traits };
    });
    return [`nb_${hash}`, { page, anchor, statements }];
  }));
}

/** Sorted words, each with only what it does not share with the one before, after the length of what it does. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words.map((word) => {
    let same = 0;
    while (same < 35 && same < word.length && word[same] === before[same]) same++;
    before = word;
    return same.toString(36) + word.slice(same);
  }).join('\n');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return packed.split('\n').filter(Boolean).map((line) => (before = before.slice(0, Number.parseInt(line[0] as string, 36)) + line.slice(1)));
}

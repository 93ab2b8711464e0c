import type { SearchRecord } from './data.ts';

/** What an id names: a statement or section in a record, or a page by its first section. */
export interface Named { record: string; kind: 'point' | 'section' | 'page'; at: number }

/** Finds sections and statements by their short ids. */
export class Names {
  private readonly names = new Map<string, Named>();

  constructor(records: ReadonlyMap<string, SearchRecord>) {
    for (const [record, { page, anchor, statements }] of records) {
      if (page.id && !this.names.has(page.id)) this.names.set(page.id, { record, kind: 'page', at: -1 });
      if (anchor) this.names.set(anchor, { record, kind: 'section', at: -1 });
      statements.forEach((s, at) => { if (s.id) this.names.set(s.id, { record, kind: 'point', at }); });
    }
  }

  find(id: string): Named | undefined { return this.names.get(id); }
}

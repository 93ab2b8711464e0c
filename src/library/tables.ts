import type { SourcePoint } from '../domain/guideline.ts';
import type { TableFile } from '../schemas/table.ts';
import { loadContent, sourcePoint } from './guideline.ts';

export const allTables = (): TableFile[] => loadContent().tables.map((t) => t.value);

/** A table of numbers with its source points. Throws on an unknown id, of the table or of a source. */
export function tableOf(id: string): { table: TableFile; sources: SourcePoint[] } {
  const table = allTables().find((t) => t.id === id);
  if (!table) throw new Error(`Tabellen «${id}» finnes ikke i content/tall/.`);
  return { table, sources: table.sources.map((source) => sourcePoint(source, `Tabellen «${id}»`)) };
}

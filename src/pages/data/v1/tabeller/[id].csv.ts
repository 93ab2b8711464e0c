import { csvOf } from '../../../../domain/csv.ts';
import { allTables } from '../../../../library/tables.ts';
import type { TableFile } from '../../../../schemas/table.ts';

export const getStaticPaths = () => allTables().map((table) => ({ params: { id: table.id }, props: { table } }));

/** Every row as the source has it; what is said about single numbers follows below the table. */
export const GET = ({ props: { table } }: { props: { table: TableFile } }) =>
  new Response(csvOf([
    table.columns, ...table.rows,
    ...(table.marks.length ? [[], ...table.marks.map((m) => [`Merknad til «${table.rows[m.row]?.[table.chart.label] ?? ''}», ${table.columns[m.column]}: ${m.text}`])] : []),
  ]), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

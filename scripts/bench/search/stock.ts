import { close, createIndex } from 'pagefind';

/** Pagefind as it comes, over the same built pages. Writes to `folder`. */
export async function buildStock(dist: string, folder: string): Promise<void> {
  const { index } = await createIndex();
  await index?.addDirectory({ path: dist });
  await index?.writeFiles({ outputPath: folder });
  await close();
}

/** Address of the best part of each of the first ten pages, as Pagefind's own list shows them. Runs in a page. */
export const stockSearch = async ([folder, query]: [string, string]): Promise<string[]> => {
  const pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, 10).map((r: { data(): Promise<unknown> }) => r.data()));
  type Part = { url: string; weighted_locations: { balanced_score: number }[] };
  const weight = (part: Part): number => part.weighted_locations.reduce((sum, l) => sum + l.balanced_score, 0);
  return (pages as { url: string; sub_results: Part[] }[]).map((p) => [...p.sub_results].sort((a, b) => weight(b) - weight(a))[0]?.url ?? p.url);
};

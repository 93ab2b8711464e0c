import type { SearchFile } from '../../search/data.ts';
import { PagefindEngine, type PagefindModule } from '../../search/engine.ts';
import { Searcher } from '../../search/search.ts';
import { shelfFile } from '../../search/shelf.ts';
import { href } from '../../site/base.ts';

let searcher: Promise<Searcher> | undefined;

/**
 * The searcher of this site; the index is fetched on the first call. After a failure the next call tries again.
 * Addresses are written as for the web: the downloaded edition answers `fetch` and `import` from its own scripts.
 */
export function loadSearcher(): Promise<Searcher> {
  searcher ??= load().catch((error: unknown) => { searcher = undefined; throw error; });
  return searcher;
}

async function load(): Promise<Searcher> {
  const folder = href('/pagefind/');
  const [file, pagefind] = await Promise.all([
    // Asked for anew in each visit: it must be of the same build as the index.
    fetch(`${folder}fagleser.json`, { cache: 'no-cache' }).then((answer) => answer.json() as Promise<SearchFile>),
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
  ]);
  const shelf = async (n: number): Promise<string> => {
    const answer = await fetch(`${folder}${shelfFile(n)}?ts=${file.tag}`);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    return answer.text();
  };
  return new Searcher(new PagefindEngine(pagefind, folder, file.records.length, file.tag), file, shelf);
}

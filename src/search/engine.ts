import { EVERY } from './layout.ts';
import { PAGEFIND_RANKING } from './ranking.ts';
import { toIndex } from './text.ts';

/** What the query side needs of an index: which sections hold a word, and the stored text of a section. */
export interface Engine {
  /** Name of the section → how strongly it holds the word: 1 is once in the running text of a section of mean length. */
  lookup(word: string): Promise<ReadonlyMap<string, number>>;
  /** The stored text of a section. */
  content(record: string): Promise<string>;
}

/** The part of Pagefind's module that is used. */
export interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}
interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult { id: string; score: number; data(): Promise<{ content: string; raw_content?: string }> }

/** The share of its score that Pagefind leaves a word that is exactly the one sought (`word_length_bonus` in its source). */
const EXACT = Math.exp(PAGEFIND_RANKING.termSimilarity * (Math.exp(-0.125) - 1));
/** Under this a match is a word that only begins like the one sought. */
const LEAST = 0.05;

/**
 * Pagefind as an index of single words. It wants every word of a query to match and takes any longer word for a
 * match too, so it is asked for one word at a time, and its BM25 score is taken apart again into how strongly the
 * section holds that very word; what several words and their other forms make of a section is decided in score.ts.
 */
export class PagefindEngine implements Engine {
  private readonly instance: PagefindInstance;
  private readonly total: number;
  private readonly answers = new Map<string, Promise<Map<string, number>>>();
  private readonly contents = new Map<string, () => Promise<{ content: string }>>();

  /** `base` is the address of the pagefind folder, `total` the number of sections, `tag` that of the index. */
  constructor(pagefind: PagefindModule, base: string, total: number, tag: string) {
    // No worker: the index is small, an answer takes a millisecond, and a page opened from a folder has none.
    this.instance = pagefind.createInstance({ basePath: base, baseUrl: '/', noWorker: true, ranking: PAGEFIND_RANKING, metaCacheTag: tag });
    this.total = total;
  }

  async lookup(word: string) {
    let answer = this.answers.get(word);
    if (!answer) {
      answer = this.search(word);
      this.answers.set(word, answer);
      // What could not be fetched is asked for again.
      answer.catch(() => this.answers.delete(word));
    }
    return answer;
  }

  async content(record: string): Promise<string> {
    // Pagefind gives a section's text only with an answer that holds it; søkeord and ids name sections that no word asked for does.
    if (!this.contents.has(record)) await this.lookup(EVERY);
    return (await this.contents.get(record)?.())?.content ?? '';
  }

  private async search(word: string): Promise<Map<string, number>> {
    const { results } = await this.instance.search(toIndex(word).replaceAll('|', ''));
    const { termSaturation: k } = PAGEFIND_RANKING;
    const idf = Math.log((this.total - results.length + 0.5) / (results.length + 0.5) + 1);
    const exact = new Map<string, number>();
    for (const result of results) {
      if (!this.contents.has(result.id)) this.contents.set(result.id, () => result.data());
      const tf = result.score / idf;
      const strength = (k * tf) / (k + 1 - tf) / EXACT;
      if (strength >= LEAST) exact.set(result.id, strength);
    }
    return exact;
  }
}

import type { SearchResult } from '../../search/search.ts';

/** What the reader is told. Always: what, and what to do. */
export const MESSAGE = {
  loading: 'Laster søket …',
  failed: 'Søket kunne ikke lastes. Prøv igjen når du har nett, eller bruk «Innhold» øverst på siden.',
  partial: 'Ingen treff har alle ordene. Her er de som har mest av det du skrev.',
  tryOther: 'Prøv et annet ord for det samme, eller bare ett av ordene.',
  filtered: 'Ingen treff med disse valgene. Velg «Alle» i ett av dem.',
};

export const countOf = ({ total, hits, partial }: SearchResult): string => {
  if (total === 0) return 'Ingen treff';
  const count = total === 1 ? '1 treff' : `${total} treff`;
  return `${count}${hits.length < total ? `, viser ${hits.length}` : ''}${partial ? '. Ingen har alle ordene' : ''}.`;
};

/** How the words were read, when that was not as typed. */
const readAsText = ({ readAs }: SearchResult): string => readAs.slice(0, 4).map(({ typed, as, guess }) =>
  (guess ? `Fant ikke «${typed}» og leste det som ${list(as)}.` : `«${typed}» er også søkt som ${list(as)}.`)).join(' ');

/** What stands between the number of hits and the hits. */
export const noteOf = (result: SearchResult): string =>
  [result.partial ? MESSAGE.partial : '', readAsText(result)].filter(Boolean).join(' ');

const list = (words: string[]): string => words.map((w) => `«${w}»`).join(' eller ');

/** What a reader needs to cite one statement. `mark` is the strength word, or what kind of statement it is. */
export interface Cited {
  id: string;
  text: string;
  mark: string;
  /** Each source with its place, as the page shows it. */
  sources: readonly string[];
  /** «Utgave 1.0.0, bygd 3. mai 2026» */
  edition: string;
  /** Where the statement stands on the web; null in the downloaded edition, whose address is of no use to others. */
  address: string | null;
}

/** «Et møte skal holdes.» (A1.4, skal.) Kilde: … Gjengitt i Fagleser (uoffisiell), utgave …, A1.4. https://… */
export const citationOf = ({ id, text, mark, sources, edition, address }: Cited): string => [
  `«${text}» (${id}, ${mark}.)`,
  `${sources.length > 1 ? 'Kilder' : 'Kilde'}: ${sources.join('; ')}.`,
  `Gjengitt i Fagleser, uoffisiell leseutgave. ${edition}.`,
  ...(address ? [address] : []),
].join(' ');

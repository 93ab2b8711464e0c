import { FACETS, type Facet, type Filters } from './filters.ts';

/** Names of the filters in an address: /sok/?q=møte&forlop=akutt&rolle=leder */
const PARAMETER: Record<Facet, string> = { type: 'type', pathway: 'forlop', phase: 'fase', role: 'rolle', strength: 'styrke' };

export interface Search { query: string; filters: Filters }

/** The search that an address holds. */
export function readAddress(parameters: URLSearchParams): Search {
  const filters: Filters = {};
  for (const facet of FACETS) {
    const value = parameters.get(PARAMETER[facet]);
    if (value) filters[facet] = value;
  }
  return { query: (parameters.get('q') ?? '').trim(), filters };
}

/** The part of an address after «?» that opens a search again; empty for no search. */
export function writeAddress({ query, filters }: Search): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  for (const facet of FACETS) if (filters[facet]) parameters.set(PARAMETER[facet], filters[facet]);
  return parameters.toString();
}

export const parameterOf = (facet: Facet): string => PARAMETER[facet];

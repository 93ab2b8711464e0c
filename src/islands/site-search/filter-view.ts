import { ACTORS } from '../../domain/actors.ts';
import { CONTENT_TYPES } from '../../domain/content-types.ts';
import { PATHWAYS, PHASES } from '../../domain/pathways.ts';
import { STRENGTHS } from '../../domain/strength.ts';
import { parameterOf } from '../../search/address.ts';
import { type Counts, FACETS, type Facet, type Filters } from '../../search/filters.ts';
import { el } from './dom.ts';

const TYPES: Record<string, string> = { ...Object.fromEntries(Object.entries(CONTENT_TYPES).map(([id, t]) => [id, t.plural])), ordliste: 'Ordliste', side: 'Verktøy og sider' };
const NAMES: Record<Facet, { label: string; all: string; values: Record<string, string> }> = {
  type: { label: 'Innholdstype', all: 'Alle typer', values: TYPES },
  pathway: { label: 'Forløp', all: 'Alle forløp', values: PATHWAYS },
  phase: { label: 'Fase', all: 'Alle faser', values: PHASES },
  role: { label: 'Rolle', all: 'Alle roller', values: ACTORS },
  strength: { label: 'Styrke', all: 'Alle styrkeord', values: Object.fromEntries(STRENGTHS.map((s) => [s, s])) },
};

/** One list of choices for each filter, with the number of sections each would leave. */
export class FilterView {
  readonly #selects = new Map<Facet, HTMLSelectElement>();

  constructor(root: HTMLElement, onChange: () => void) {
    for (const facet of FACETS) {
      const select = el('select', { name: parameterOf(facet) });
      select.addEventListener('change', onChange);
      this.#selects.set(facet, select);
      root.append(el('label', {}, el('span', {}, NAMES[facet].label), select));
    }
  }

  get filters(): Filters {
    return Object.fromEntries([...this.#selects].flatMap(([facet, s]) => (s.value ? [[facet, s.value]] : [])));
  }

  /** Writes the choices with their counts. A chosen one stays, even when it leaves nothing. */
  show(counts: Counts, filters: Filters): void {
    for (const [facet, select] of this.#selects) {
      const { all, values } = NAMES[facet];
      const chosen = filters[facet] ?? '';
      const options = Object.entries(values).flatMap(([id, name]) => {
        const count = counts[facet].get(id) ?? 0;
        return count || id === chosen ? [new Option(`${name.charAt(0).toUpperCase()}${name.slice(1)} (${count})`, id, false, id === chosen)] : [];
      });
      select.replaceChildren(new Option(all, '', false, !chosen), ...options);
      select.disabled = options.length === 0;
    }
  }
}

import type { Page, Point } from '../domain/guideline.ts';
import { loadContent, loadGuideline } from './guideline.ts';

export interface Group { title: string; within?: string | undefined; address: string; pages: Page[]; trail: { address: string; title: string }[] }
let groups: Group[] | undefined;

/** The groups of content/navigasjon.yaml with their pages. Throws on an unknown page id. */
export function allGroups(): Group[] {
  groups ??= loadContent().navigation.flatMap((n) => n.value).map((entry) => {
    const pages = entry.pages.map((id) => {
      const page = loadGuideline().pages.find((p) => p.id === id);
      if (!page) throw new Error(`content/navigasjon.yaml viser til siden «${id}», som ikke finnes.`);
      return page;
    });
    const trail = entry.address.startsWith('/forlop/') ? [{ address: '/forlop/', title: 'Forløp' }] : [];
    return { ...entry, pages, trail: [...trail, { address: entry.address, title: entry.within ?? entry.title }] };
  });
  return groups;
}

/** The nine krav in the order of their numbers, after the page about all of them (K0). */
export const kravPages = (): Page[] => loadGuideline().pages.filter((p) => p.type === 'krav').sort((a, b) => a.id.localeCompare(b.id));

export function groupOf(page: Page): Group {
  const group = allGroups().find((g) => g.pages.includes(page));
  if (!group) throw new Error(`Siden ${page.id} mangler i content/navigasjon.yaml.`);
  return group;
}

/** Previous and next in the order of the work, inside the page's own group. */
export function neighboursOf(page: Page): { previous?: Page | undefined; next?: Page | undefined } {
  const { pages } = groupOf(page);
  const at = pages.indexOf(page);
  return { previous: pages[at - 1], next: pages[at + 1] };
}

/** Statements in the order the work is done: by page as content/navigasjon.yaml lists them, then as on the page. */
export function inWorkOrder(points: readonly Point[]): Point[] {
  const order = new Map(allGroups().flatMap((g) => g.pages).map((page, i) => [page.id, i]));
  return [...points].sort((a, b) => (order.get(a.page.id) ?? 0) - (order.get(b.page.id) ?? 0));
}

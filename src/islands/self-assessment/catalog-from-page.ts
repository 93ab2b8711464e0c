import type { Catalog, Criterion, SetId } from '../../domain/assessment/catalog.ts';
import type { Strength } from '../../domain/strength.ts';
import { need } from './dom.ts';

/** Reads back from the page what the server made it from, so that nothing is sent twice. */
export function catalogFromPage(root: ParentNode): Catalog {
  const text = (element: Element, selector: string) => (need(element, selector).textContent ?? '').trim();
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    groups: all('[data-group-id]').map((e) => ({ id: e.dataset.groupId ?? '', set: e.dataset.groupSet as SetId, title: text(e, '[data-group-title]') })),
    criteria: all('[data-criterion]').map((e): Criterion => ({
      id: e.dataset.criterion ?? '', set: e.dataset.set as SetId, group: e.dataset.group ?? '',
      text: text(e, '[data-criterion-text]'), strength: e.dataset.strength as Strength, core: e.dataset.core !== undefined,
    })),
    indicators: all('[data-indicator]').map((e) => ({ id: e.dataset.indicator ?? '', goal: e.dataset.goal ?? '', text: text(e, '[data-indicator-text]') })),
  };
}

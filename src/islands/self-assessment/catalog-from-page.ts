import { type Catalog, type Criterion, SETS } from '../../domain/assessment/catalog.ts';
import { isOneOf } from '../../domain/closed-list.ts';
import { STRENGTHS } from '../../domain/strength.ts';
import { need } from '../dom/elements.ts';

/** Reads back from the page what the server made it from, so that nothing is sent twice. */
export function catalogFromPage(root: ParentNode): Catalog {
  const text = (element: Element, selector: string) => (need(element, selector).textContent ?? '').trim();
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    groups: all('[data-group-id]').map((e) => ({ id: e.dataset.groupId ?? '', set: oneOf(SETS, e.dataset.groupSet), title: text(e, '[data-group-title]') })),
    criteria: all('[data-criterion]').map((e): Criterion => ({
      id: e.dataset.criterion ?? '', set: oneOf(SETS, e.dataset.set), group: e.dataset.group ?? '',
      text: text(e, '[data-criterion-text]'), strength: oneOf(STRENGTHS, e.dataset.strength), core: e.dataset.core !== undefined,
    })),
    indicators: all('[data-indicator]').map((e) => ({ id: e.dataset.indicator ?? '', goal: e.dataset.goal ?? '', text: text(e, '[data-indicator-text]') })),
  };
}

/** The value of an attribute that must be in a closed list. Throws when the page and the script disagree. */
function oneOf<T extends string>(list: readonly T[], value: string | undefined): T {
  if (!isOneOf(list, value)) throw new Error(`Egenvurderingen kjenner ikke «${value}».`);
  return value;
}

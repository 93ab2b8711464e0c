import { LAST_DAY } from '../../domain/iso-day.ts';
import { need } from '../dom/elements.ts';
import { actionButton } from './dom.ts';

/** What only a script needs: a way to take a status back, and folds that are closed until they are wanted. */
export function prepareForm(root: HTMLElement): void {
  for (const criterion of root.querySelectorAll<HTMLElement>('[data-criterion]')) {
    const id = criterion.dataset.criterion ?? '';
    const clear = actionButton('clear-status', 'Fjern svaret', id);
    clear.className = 'clear-status';
    clear.setAttribute('aria-label', `Fjern svaret på ${id}`);
    need(criterion, '.statuses').append(clear);
    need<HTMLDetailsElement>(criterion, 'details').open = false;
  }
  const groups = [...root.querySelectorAll<HTMLDetailsElement>('[data-group-id]')];
  for (const [i, group] of groups.entries()) group.open = i === 0;
  // On paper a date is a line to write on; a date field would print «dd.mm.åååå» there.
  for (const date of root.querySelectorAll<HTMLInputElement>('input[data-date]')) Object.assign(date, { type: 'date', max: LAST_DAY });
  for (const hidden of root.querySelectorAll<HTMLElement>('[data-with-script]')) hidden.hidden = false;
}

/** Opens the folds around what a link leads to. Browsers do it for a new address, but not for one that is there already. */
export function openFoldsFor(root: HTMLElement, address: string): void {
  const target = address.length > 1 ? root.querySelector(`[id="${CSS.escape(decodeURIComponent(address.slice(1)))}"]`) : null;
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
}

import { h } from '../dom/elements.ts';

/** What goes on paper. The style sheet reads it from the root element; without a choice it is the form. */
export type PrintKind = 'report' | 'form' | 'deviations';

export function print(kind: PrintKind): void {
  const page = document.documentElement;
  page.dataset.print = kind;
  addEventListener('afterprint', () => delete page.dataset.print, { once: true });
  window.print();
}

/** A field shows on paper only what fits in its box, so what is written in it is set out as text for the occasion. */
function writeOut(root: ParentNode): HTMLElement[] {
  const written = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"]')].filter((field) => field.value !== '');
  return written.map((field) => {
    const text = h('span', { className: 'written' }, field.value);
    field.after(text);
    return text;
  });
}

/** A paper form has every fold open, all that is written in it, and its empty fields blank. Afterwards it is as it was. */
export function dressForPrint(root: HTMLElement): void {
  let closed: HTMLDetailsElement[] = [];
  let texts: HTMLElement[] = [];
  addEventListener('beforeprint', () => {
    for (const field of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[data-date], select')) field.toggleAttribute('data-empty', !field.value);
    for (const text of texts) text.remove();
    texts = writeOut(root);
    if (document.documentElement.dataset.print === 'report') return;
    closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open], .deeper)')];
    for (const fold of closed) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of closed) fold.open = false;
    for (const text of texts) text.remove();
    texts = [];
  });
}

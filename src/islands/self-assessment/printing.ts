/** What goes on paper. The style sheet reads it from the root element; without a choice it is the form. */
export type PrintKind = 'report' | 'form' | 'deviations';

export function print(kind: PrintKind): void {
  const page = document.documentElement;
  page.dataset.print = kind;
  addEventListener('afterprint', () => delete page.dataset.print, { once: true });
  window.print();
}

/** A paper form has every fold open and its empty fields blank. Afterwards the folds are as they were. */
export function dressForPrint(root: HTMLElement): void {
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const field of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[data-date], select')) field.toggleAttribute('data-empty', !field.value);
    if (document.documentElement.dataset.print === 'report') return;
    closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open], .deeper)')];
    for (const fold of closed) fold.open = true;
  });
  addEventListener('afterprint', () => { for (const fold of closed) fold.open = false; });
}

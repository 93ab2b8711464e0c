import { type Child, h } from '../dom/elements.ts';

/** An element of a drawing, where everything is an attribute. */
export function svg(tag: string, attributes: Record<string, string | number> = {}, ...children: Node[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** A button whose press is handled by name in actions.ts; `value` says which of several it is. */
export const actionButton = (action: string, label: string, value?: string, describedBy?: string): HTMLButtonElement =>
  h('button', { type: 'button', 'data-action': action, value, 'aria-describedby': describedBy }, label);

/** A table with a caption for screen readers. The roles are spelt out, since cards on a narrow screen would lose them. */
export function table(caption: string, head: readonly string[], rows: readonly HTMLTableRowElement[], className = ''): HTMLElement {
  for (const row of rows) row.setAttribute('role', 'row');
  return h('table', { className: `assess-table ${className}`.trim(), role: 'table' },
    h('caption', { className: 'visually-hidden' }, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, ...head.map((text) => h('th', { scope: 'col', role: 'columnheader' }, text)))),
    h('tbody', { role: 'rowgroup' }, ...rows));
}

/** A cell that carries its column's name, for the narrow layout where each row is a card. */
export const cell = (label: string, ...children: Child[]): HTMLTableCellElement => h('td', { 'data-label': label, role: 'cell' }, ...children);

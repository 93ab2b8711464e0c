type Child = Node | string | number | null | undefined | false;

/** An element with properties, attributes (`data-…`, `aria-…`, `role`, `for`) and children. Text is always text, never HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Record<string, unknown> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false || value === null) continue;
    if (name in element && !name.includes('-')) Object.assign(element, { [name]: value });
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((c): c is Node | string | number => c !== null && c !== undefined && c !== false).map((c) => (typeof c === 'number' ? String(c) : c)));
  return element;
}

/** The same for SVG, where everything is an attribute. */
export function svg(tag: string, attributes: Record<string, string | number> = {}, ...children: Node[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** The one element that the server must have rendered. Throws with its selector when the page and the script disagree. */
export function need<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Egenvurderingen mangler ${selector}.`);
  return found;
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

export type Child = Node | string | number | null | undefined | false;

/**
 * An element with properties or attributes (`data-…`, `aria-…`, `role`, `for`) and children; undefined, null and false are
 * left out of both. Text is always text, never HTML.
 */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Record<string, unknown> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false || value === null) continue;
    if (name in element && !name.includes('-')) Object.assign(element, { [name]: value });
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((c) => c !== null && c !== undefined && c !== false).map((c) => (typeof c === 'number' ? String(c) : c)));
  return element;
}

/** The one element that the server must have rendered. Throws with its selector when the page and the script disagree. */
export function need<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Siden mangler ${selector}.`);
  return found;
}

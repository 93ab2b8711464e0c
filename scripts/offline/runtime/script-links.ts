import { ROOT } from './registry.ts';
import { turned } from './site-path.ts';

/** Links that scripts put into the page are written for the web; they are turned as they appear. */
export function watchLinks(base: string): void {
  const turn = (element: Element) => {
    for (const name of ['href', 'action']) {
      const address = element.getAttribute(name);
      if (address !== null && turned(address, ROOT, base) !== address) element.setAttribute(name, turned(address, ROOT, base));
    }
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') turn(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        turn(node);
        for (const inner of node.querySelectorAll('[href], [action]')) turn(inner);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['href', 'action'] });
}

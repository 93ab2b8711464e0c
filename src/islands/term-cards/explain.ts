import { placeCard } from './place.ts';

/** How long a mouse rests on a word before its card opens, and how long the card waits for the mouse on its way over. */
const OPEN_AFTER = 350;
const CLOSE_AFTER = 250;

const isOpen = (card: HTMLElement): boolean => card.matches(':popover-open');

/** Opens the card and puts it by its word. On a narrow screen the style sheet keeps it at the bottom instead. */
function show(word: HTMLElement, card: HTMLElement): void {
  if (!isOpen(card)) card.showPopover();
  const box = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const { left, top } = placeCard(box, card.getBoundingClientRect(), { width: document.documentElement.clientWidth, height: innerHeight });
  card.style.setProperty('--left', `${left + scrollX}px`);
  card.style.setProperty('--top', `${top + scrollY}px`);
}

/** Makes a linked term open its card on the page instead of leading away. Ctrl, shift and the like still open the link. */
export function explain(word: HTMLAnchorElement, card: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A card that was asked for stays until it is closed; one that a resting mouse opened goes when the mouse goes. */
  let asked = false;
  const later = (after: number, action: () => void) => { clearTimeout(timer); timer = setTimeout(action, after); };
  const ask = () => { clearTimeout(timer); asked = true; show(word, card); card.focus({ preventScroll: true }); };

  word.setAttribute('role', 'button');
  word.setAttribute('aria-haspopup', 'dialog');
  word.setAttribute('aria-expanded', 'false');
  word.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      // The reader has chosen the link: the mouse that rests on it asks for nothing more.
      clearTimeout(timer);
      if (!asked && isOpen(card)) card.hidePopover();
      return;
    }
    event.preventDefault();
    ask();
  });
  word.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    ask();
  });
  // Hover is the mouse's alone: a finger presses, and the keyboard asks.
  word.addEventListener('pointerenter', (event) => { if (event.pointerType === 'mouse') later(OPEN_AFTER, () => show(word, card)); });
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  for (const element of [word, card]) {
    element.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') later(CLOSE_AFTER, () => { if (!asked && isOpen(card)) card.hidePopover(); });
    });
  }
  card.addEventListener('beforetoggle', (event) => word.setAttribute('aria-expanded', String(event.newState === 'open')));
  card.addEventListener('toggle', (event) => {
    if (event.newState === 'open') return;
    clearTimeout(timer);
    // Closing a card hides what had the focus; the reader goes on where the word stands.
    if (asked && (document.activeElement === document.body || card.contains(document.activeElement))) word.focus({ preventScroll: true });
    asked = false;
  });
}

export interface Box { left: number; top: number; width: number; height: number }
export interface Size { width: number; height: number }

const GAP = 6;
const MARGIN = 8;

/**
 * Where the card stands, in pixels from the window's upper left corner: under the word and flush with it, pushed in
 * from the window's edges; above the word where there is no room below.
 */
export function placeCard(word: Box, card: Size, view: Size): { left: number; top: number } {
  const left = Math.max(MARGIN, Math.min(word.left, view.width - card.width - MARGIN));
  const below = word.top + word.height + GAP;
  const above = word.top - card.height - GAP;
  return { left, top: below + card.height > view.height - MARGIN && above >= MARGIN ? above : below };
}

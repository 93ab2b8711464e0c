import { expect, test } from 'vitest';
import { placeCard } from '../../../src/islands/term-cards/place.ts';

const view = { width: 1000, height: 600 };
const card = { width: 400, height: 200 };

test.each([
  ['under the word', { left: 100, top: 50 }, { left: 100, top: 76 }],
  ['pushed in from the right edge', { left: 900, top: 50 }, { left: 592, top: 76 }],
  ['pushed in from the left edge', { left: -20, top: 50 }, { left: 8, top: 76 }],
  ['above the word when there is no room below', { left: 100, top: 450 }, { left: 100, top: 244 }],
])('the card stands %s', (_, at, expected) => {
  expect(placeCard({ ...at, width: 80, height: 20 }, card, view)).toEqual(expected);
});

test('under the word when there is no room above either', () => {
  expect(placeCard({ left: 0, top: 100, width: 80, height: 20 }, { width: 400, height: 560 }, view)).toEqual({ left: 8, top: 126 });
});

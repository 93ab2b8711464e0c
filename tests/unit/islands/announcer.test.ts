// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../../src/islands/site-search/announcer.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('every count is shown at once, and the last one is spoken when it has stood for half a second', () => {
  const root = document.createElement('p');
  const announcer = new Announcer(root);
  const [shown, spoken] = [root.children[0] as HTMLElement, root.children[1] as HTMLElement];
  for (const count of ['30 treff', '20 treff', '10 treff']) {
    announcer.say(count);
    expect(shown.textContent).toBe(count);
    vi.advanceTimersByTime(499);
    expect(spoken.textContent).toBe('');
  }
  vi.advanceTimersByTime(1);
  expect(spoken.textContent).toBe('10 treff');
  expect(spoken.getAttribute('role')).toBe('status');
});

// Loaded with the page, and small: it only opens the way to the tick list itself.
import { tickKey } from './key.ts';

for (const root of document.querySelectorAll<HTMLElement>('tick-list')) {
  const button = root.querySelector<HTMLButtonElement>('[data-start]');
  if (!button) continue;
  const start = async (byUser: boolean) => {
    button.disabled = true;
    try {
      const { TickList } = await import('./tick-list.ts');
      new TickList(root).start(byUser);
    } catch {
      // No network, and the script was never kept: the paper form still works.
      button.disabled = false;
      button.insertAdjacentText('afterend', ' Sjekklisten kunne ikke lastes. Prøv igjen når du har nett, eller skriv ut siden.');
    }
  };
  button.hidden = false;
  // Firefox remembers across a reload that it was disabled.
  button.disabled = false;
  button.addEventListener('click', () => void start(true));
  try {
    if (localStorage.getItem(tickKey(root)) !== null) void start(false);
  } catch {
    // Storage is forbidden here, so nothing can be kept in it.
  }
}

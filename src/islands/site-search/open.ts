// On every page, so as small as can be: waits for «/», Ctrl+K or a press on «Søk», then fetches the rest.
const show = (event: Event): void => {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('search-page input');
  if (field) field.focus();
  else void import('./search-dialog.ts').then(({ openSearch }) => openSearch());
};
addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest?.('input, select, textarea, [contenteditable]');
  if ((event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey)) show(event);
});
addEventListener('click', (event) => {
  // A press that asks for a new tab gets the page of the search instead.
  if ((event.target as Element).closest?.('[data-search-open]') && !event.ctrlKey && !event.metaKey && !event.shiftKey) show(event);
});
export {};

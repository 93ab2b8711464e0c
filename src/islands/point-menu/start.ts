// Loaded with every page of the guideline, so it only waits: the menu is fetched when a «Kilde» is opened for the first time.
let menu: Promise<typeof import('./menu.ts')> | undefined;

document.addEventListener('toggle', (event) => {
  const fold = event.target as HTMLDetailsElement;
  if (!fold.open || !fold.matches('.point-more')) return;
  menu ??= import('./menu.ts');
  // Without it the fold still shows the source; the next opening tries again.
  menu.then((m) => m.addMenu(fold)).catch(() => { menu = undefined; });
}, true);

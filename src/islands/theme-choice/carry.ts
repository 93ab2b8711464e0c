import { type Theme, themeOf } from './theme.ts';

// For pages on disk, where each file may have a storage of its own: the choice goes along in the links.
const NAME = 'tema';

/** The choice that the link to this page brought. */
export const broughtBy = (address: string): Theme | null => themeOf(new URL(address).searchParams.get(NAME));

/** A page's address without the choice. */
export function withoutTheme(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(NAME);
  return url.href;
}

/** A link as it must be for the choice to follow: only to other pages on disk. */
export function withTheme(link: string, here: string, theme: Theme): string {
  const url = new URL(link);
  const leaves = url.protocol === 'file:' && url.pathname.endsWith('.html') && withoutTheme(url.href).split('#')[0] !== withoutTheme(here).split('#')[0];
  if (leaves) url.searchParams.set(NAME, theme);
  return leaves ? url.href : link;
}

/** From now on, links and forms of this page take the choice along. Called each time, since it may change. */
export function carry(theme: () => Theme | null): void {
  const onLink = (event: Event) => {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[href]');
    const now = theme();
    if (link && now) link.href = withTheme(link.href, location.href, now);
  };
  // Pressing comes before opening in a new window by middle click or menu, which send no click.
  for (const type of ['pointerdown', 'click']) document.addEventListener(type, onLink, true);
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const now = theme();
    if (!now || form.method !== 'get') return;
    form.querySelector(`input[type="hidden"][name="${NAME}"]`)?.remove();
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: NAME, value: now }));
  }, true);
}

/** The reader's choice: light, dark, or (empty) as the device. */
export type Theme = '' | 'lys' | 'mork';
/** What stands in a tab's own storage for «as the device», since nothing there means that no choice was made in the tab. */
const AS_DEVICE = 'enhet';

type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const themeOf = (stored: string | null): Theme => (stored === 'lys' || stored === 'mork' ? stored : '');

/** The choice that stands for this page. `tab` is null where every page shares one storage. */
export function readTheme(key: string, shared: Area, tab: Area | null): Theme {
  return themeOf(tab?.getItem(key) ?? shared.getItem(key));
}

/** Keeps a choice. */
export function keepTheme(key: string, theme: Theme, shared: Area, tab: Area | null): void {
  if (theme) shared.setItem(key, theme);
  else shared.removeItem(key);
  tab?.setItem(key, theme || AS_DEVICE);
}

/** A choice made on another page of the tab becomes this page's own, so that it stands when the page is opened anew. */
export function adoptTheme(key: string, shared: Area, tab: Area | null): void {
  if (tab?.getItem(key)) keepTheme(key, readTheme(key, shared, tab), shared, tab);
}

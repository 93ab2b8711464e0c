/** The reader's choice: light, dark, or as the device. */
export type Theme = 'enhet' | 'lys' | 'mork';

type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
/** The choice that a text names, or null. */
export const themeOf = (text: string | null): Theme | null => (text === 'lys' || text === 'mork' || text === 'enhet' ? text : null);

/** The stored choice, or null when none was made. */
export const readTheme = (key: string, storage: Area): Theme | null => themeOf(storage.getItem(key));

/** Keeps a choice. «As the device» is no choice, and nothing is kept of it. */
export function keepTheme(key: string, theme: Theme, storage: Area): void {
  if (theme === 'enhet') storage.removeItem(key);
  else storage.setItem(key, theme);
}

/** The app's icons, drawn from public/ikon.svg by src/pages/ikoner/. `maskable`: phones cut their own shape, so the drawing keeps inside the middle. */
export interface Icon { name: string; size: number; maskable?: true }

export const ICONS: Icon[] = [
  { name: 'ikon-192', size: 192 },
  { name: 'ikon-512', size: 512 },
  { name: 'ikon-maskerbar-512', size: 512, maskable: true },
];
/** iPhones and iPads cut the corners themselves and want the square filled. */
export const APPLE_ICON: Icon = { name: 'ikon-apple-180', size: 180, maskable: true };

export const iconAddress = (icon: Icon): string => `/ikoner/${icon.name}.png`;

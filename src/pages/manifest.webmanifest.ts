import { DOORS } from '../navigation/menu.ts';
import { ICONS, iconAddress } from '../site/icons.ts';
import { THEME_COLOR } from '../site/theme-color.ts';

// Addresses are relative to this file, so that the app's scope follows the path the site stands under.
const relative = (address: string) => `.${address}`;

const MANIFEST = {
  name: 'Fagleser for barnevernet', short_name: 'Fagleser', lang: 'nb', dir: 'ltr',
  description: 'Krav, forløp, frister og kvalitetsmål for barnevernet. Virker uten nett.',
  start_url: './', scope: './', display: 'standalone',
  theme_color: THEME_COLOR.light, background_color: THEME_COLOR.light,
  icons: ICONS.map((icon) => ({ src: relative(iconAddress(icon)), sizes: `${icon.size}x${icon.size}`, type: 'image/png', purpose: icon.maskable ? 'maskable' : 'any' })),
  shortcuts: DOORS.filter((door) => ['/akutt-na/', '/frister/'].includes(door.address)).map((door) => ({ name: door.title, description: door.about, url: relative(door.address) })),
};

export const GET = () => new Response(JSON.stringify(MANIFEST));

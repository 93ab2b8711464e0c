import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { APPLE_ICON, ICONS, type Icon } from '../../site/icons.ts';

export const getStaticPaths = () => [...ICONS, APPLE_ICON].map((icon) => ({ params: { name: icon.name }, props: { icon } }));

/** Colour of the icon's ground, as in public/ikon.svg: fills the corners where a phone cuts its own shape. */
const GROUND = '#0b4f5c';
/** Width of the drawing's own coordinates, and the dots per inch at which one of them is one pixel. */
const [UNITS, DPI] = [64, 72];

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon: { size, maskable } } }) => {
  const drawn = sharp(readFileSync('public/ikon.svg'), { density: (DPI * size) / UNITS }).resize(size, size);
  // A mask may cut everything outside a circle of 80 % of the width. The book in the drawing keeps inside it as it is.
  return new Response(new Uint8Array(await (maskable ? drawn.flatten({ background: GROUND }) : drawn).png({ compressionLevel: 9 }).toBuffer()));
};

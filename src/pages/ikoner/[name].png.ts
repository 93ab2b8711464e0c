import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { APPLE_ICON, ICONS, type Icon } from '../../site/icons.ts';

export const getStaticPaths = () => [...ICONS, APPLE_ICON].map((icon) => ({ params: { name: icon.name }, props: { icon } }));

/** Colour of the icon's ground, as in public/ikon.svg. */
const GROUND = '#0b4f5c';
/** A mask may cut everything outside a circle of 80 % of the width; the drawing keeps inside it. */
const SAFE = 0.72;

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) => {
  const inner = Math.round(icon.maskable ? icon.size * SAFE : icon.size);
  const drawn = await sharp(readFileSync('public/ikon.svg'), { density: 72 * (inner / 64) * 2 }).resize(inner, inner).png().toBuffer();
  const png = icon.maskable
    ? await sharp({ create: { width: icon.size, height: icon.size, channels: 4, background: GROUND } }).composite([{ input: drawn }]).png({ compressionLevel: 9 }).toBuffer()
    : drawn;
  return new Response(new Uint8Array(png));
};

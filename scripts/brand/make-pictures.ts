/**
 * Makes the pictures that cannot be SVG out of public/brand: `npx tsx scripts/brand/make-pictures.ts`. Run it when the
 * mark changes; the pictures are committed beside it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { icoOf } from './ico';

const PUBLIC = join(import.meta.dirname, '..', '..', 'public');
const source = (name: string): string => readFileSync(join(PUBLIC, 'brand', name), 'utf8');

/** A drawing as PNG, of one width, with few colors. */
function png(svg: string, width: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 72 })
    .resize({ width })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}

// A tab strip may be light or dark, and this format cannot tell: a petrol between the two, 3:1 on either.
const onAnyTab = source('mark.svg').replace('#0f5c6e', '#1f8296');
const small = await Promise.all([16, 32, 48].map((size) => sized(onAnyTab, size)));
writeFileSync(join(PUBLIC, 'favicon.ico'), icoOf(small));

// The mark lies within the circle that every launcher keeps (maskable icons: 40 % of the width around the center).
for (const [file, size] of [
  ['apple-touch-icon.png', 180],
  ['icon-192.png', 192],
  ['icon-512.png', 512],
] as const) {
  writeFileSync(join(PUBLIC, file), await png(source('icon.svg'), size));
}
writeFileSync(join(PUBLIC, 'share.png'), await png(source('share.svg'), 1200));

/** Drawn at its own size, so that its edges lie on whole pixels. */
async function sized(svg: string, size: number): Promise<{ size: number; png: Buffer }> {
  return { size, png: await png(svg.replace('<svg ', `<svg width="${size}" height="${size}" `), size) };
}

import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { pictures } from './pictures';

/** Draws every picture of the sample site anew: `npx tsx prisma/sample/media/draw.ts [name…]`. The results are committed. */

const BYTES_MAX = 60_000;
/** The best that fits is taken. */
const QUALITIES = [82, 76, 70];
const asked = new Set(process.argv.slice(2));

for (const { file, width, height, svg } of pictures) {
  if (asked.size > 0 && !asked.has(file)) continue;
  const drawn = sharp(Buffer.from(svg)).resize(width, height);
  const tried = await Promise.all(QUALITIES.map((quality) => drawn.clone().webp({ quality, effort: 6 }).toBuffer()));
  const webp = tried.find((bytes) => bytes.length <= BYTES_MAX);
  if (!webp) throw new Error(`${file}.webp has more than ${BYTES_MAX} bytes at every quality.`);
  await writeFile(new URL(`${file}.webp`, import.meta.url), webp);
  process.stdout.write(`${file}.webp ${width}×${height}, ${webp.length} bytes\n`);
}

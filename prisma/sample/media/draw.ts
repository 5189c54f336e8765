import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { pictures } from './pictures';

/** Draws every picture of the sample site anew: `npx tsx prisma/sample/media/draw.ts [name…]`. The results are committed. */

const BYTES_MAX = 60_000;
const asked = new Set(process.argv.slice(2));

for (const { file, width, height, svg } of pictures) {
  if (asked.size > 0 && !asked.has(file)) continue;
  const webp = await sharp(Buffer.from(svg)).resize(width, height).webp({ quality: 82, effort: 6 }).toBuffer();
  if (webp.length > BYTES_MAX) throw new Error(`${file}.webp has ${webp.length} bytes; ${BYTES_MAX} is the most.`);
  await writeFile(new URL(`${file}.webp`, import.meta.url), webp);
  console.log(`${file}.webp ${width}×${height}, ${webp.length} bytes`);
}

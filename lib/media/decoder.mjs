// Decodes one uploaded picture, in a process of its own: a decoder that a hostile file breaks or stalls takes nothing
// else with it (V28). The picture comes on standard input; a line of JSON and then the new picture leave on standard
// output. Plain JavaScript, because it is started by Node itself.
import sharp from 'sharp';

/** The formats that are decoded at all: sharp could read more, SVG among them, and each decoder is a way in (V6, V28). */
const ACCEPTED = ['jpeg', 'png', 'webp', 'gif', 'avif'];

const { pixelsMax, widthMax, format } = JSON.parse(process.argv[2]);
/** The formats that are written, those of lib/media/file-name.ts; 82 is where WebP and JPEG stop gaining to the eye. */
const QUALITY = { webp: { quality: 82 }, jpeg: { quality: 82 }, png: {} };

sharp.cache(false);
sharp.concurrency(1);

async function readInput() {
  const parts = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts);
}

function formatOf({ format, compression }) {
  return format === 'heif' && compression === 'av1' ? 'avif' : format;
}

/** Only the header is read before the pixels are counted. */
async function decode(input) {
  const image = sharp(input, { limitInputPixels: false, failOn: 'error', animated: false });
  const found = await image.metadata();
  if (!ACCEPTED.includes(formatOf(found))) return { problem: 'format' };
  if (found.width * found.height > pixelsMax) return { problem: 'pixels' };
  const { data, info } = await sharp(input, { limitInputPixels: pixelsMax, failOn: 'error', animated: false })
    .rotate()
    .resize({ width: widthMax, withoutEnlargement: true })
    .toFormat(format, QUALITY[format])
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

// Whatever sharp throws is about these bytes, which are not to be trusted: to the sender it is one and the same refusal.
const { data, ...said } = await decode(await readInput()).catch(() => ({ problem: 'format' }));
process.stdout.write(`${JSON.stringify(said)}\n`);
if (data) process.stdout.write(data);

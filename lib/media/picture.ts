import sharp from 'sharp';
import { PICTURE_WIDTH_MAX, UPLOAD_BYTES_MAX, UPLOAD_PIXELS_MAX } from '@/lib/limits';
import { invalid } from '@/lib/errors';

/** The formats that are decoded at all; sharp could read more, and each decoder is a way in (V28). */
const ACCEPTED = ['jpeg', 'png', 'webp', 'gif', 'avif'];
const DECODE_TIMEOUT_SECONDS = 20;

export type Picture = { data: Buffer; width: number; height: number };

const unreadable = () =>
  invalid({ file: 'This picture could not be read. JPEG, PNG, WebP, GIF and AVIF pictures work.' });

/**
 * Makes an uploaded picture into one of ours: turned upright, at most PICTURE_WIDTH_MAX wide, WebP, and without the
 * camera's notes of where and when. Bytes and pixels are checked before anything is decoded.
 * @throws {AppError} invalid
 */
export async function preparePicture(upload: Buffer): Promise<Picture> {
  if (upload.length > UPLOAD_BYTES_MAX) {
    throw invalid({ file: `A picture may have at most ${UPLOAD_BYTES_MAX / 1024 / 1024} MB.` });
  }
  const image = sharp(upload, { limitInputPixels: UPLOAD_PIXELS_MAX, failOn: 'error', animated: false });
  const found = await image.metadata().catch((error: unknown) => {
    // sharp tells too many pixels and not a picture apart only in words; both are the uploader's to mend.
    throw invalid({ file: /pixel limit/i.test(String(error)) ? tooLarge : unreadable().message });
  });
  if (
    !ACCEPTED.includes(found.format === 'heif' ? (found.compression === 'av1' ? 'avif' : '') : (found.format ?? ''))
  ) {
    throw unreadable();
  }
  if ((found.width ?? 0) * (found.height ?? 0) > UPLOAD_PIXELS_MAX) throw invalid({ file: tooLarge });
  try {
    const { data, info } = await image
      .rotate()
      .resize({ width: PICTURE_WIDTH_MAX, withoutEnlargement: true })
      .webp({ quality: 82 })
      .timeout({ seconds: DECODE_TIMEOUT_SECONDS })
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch (error) {
    throw Object.assign(unreadable(), { cause: error });
  }
}

const tooLarge = `A picture may have at most ${UPLOAD_PIXELS_MAX / 1_000_000} million pixels.`;

import { PICTURE_WIDTH_MAX, UPLOAD_BYTES_MAX, UPLOAD_PIXELS_MAX } from '@/lib/limits';
import { invalid } from '@/lib/errors';
import { runDecoder } from './run-decoder';

export type Picture = { data: Buffer; width: number; height: number };

const PROBLEMS: Record<string, string> = {
  bytes: `A picture may have at most ${UPLOAD_BYTES_MAX / 1024 / 1024} MB.`,
  pixels: `A picture may have at most ${UPLOAD_PIXELS_MAX / 1_000_000} million pixels.`,
  format: 'This picture could not be read. JPEG, PNG, WebP, GIF and AVIF pictures work.',
};

const refusal = (problem: string) => invalid({ file: PROBLEMS[problem] ?? PROBLEMS.format ?? '' });

/**
 * Makes an uploaded picture into one of ours: turned upright, at most PICTURE_WIDTH_MAX wide, WebP, and without the
 * camera's notes of where and when. Bytes and pixels are checked before anything is decoded; decoding happens in a
 * process that may die (V28).
 * @throws {AppError} invalid
 */
export async function preparePicture(upload: Buffer): Promise<Picture> {
  if (upload.length === 0) throw refusal('format');
  if (upload.length > UPLOAD_BYTES_MAX) throw refusal('bytes');
  const answer = await runDecoder(upload, {
    pixelsMax: UPLOAD_PIXELS_MAX,
    widthMax: PICTURE_WIDTH_MAX,
    format: 'webp',
  });
  if ('problem' in answer) throw refusal(answer.problem);
  return answer;
}

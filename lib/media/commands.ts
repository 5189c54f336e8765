import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { RATE_LIMITS } from '@/lib/limits';
import { takeToken } from '@/lib/rate-limits';
import { authorize, inTransaction, type ActorRef } from '@/lib/write';
import { newFileName } from './file-name';
import { preparePicture } from './picture';
import { removeFile, storeFile } from './store';

export type StoredPicture = { id: string; file: string; width: number; height: number; alt: string };

/**
 * Takes a picture in: judged, re-encoded, stored under a generated name, recorded.
 * @throws {AppError} unauthenticated, forbidden, invalid, rate_limited
 */
export async function uploadPicture(
  ref: ActorRef | null,
  upload: { data: Buffer; alt: string },
): Promise<StoredPicture> {
  // Asked before the work of decoding, and again where the row is written.
  const uploader = await inTransaction((tx) => authorize(tx, ref, 'media.upload'));
  await takeToken(RATE_LIMITS.uploadByAccount, uploader.id);
  const picture = await preparePicture(upload.data);
  const file = newFileName('webp');
  await storeFile(file, picture.data);
  try {
    return await inTransaction(async (tx) => {
      const actor = await authorize(tx, ref, 'media.upload');
      const { width, height } = picture;
      const row = await tx.media.create({
        data: {
          file,
          contentType: 'image/webp',
          width,
          height,
          bytes: picture.data.length,
          alt: upload.alt,
          uploadedById: actor.id,
          createdAt: now(),
        },
        select: { id: true, file: true, width: true, height: true, alt: true },
      });
      await recordAudit(tx, { kind: 'media.uploaded', actorId: actor.id, detail: { file } });
      return row;
    });
  } catch (error) {
    await removeFile(file);
    throw error;
  }
}

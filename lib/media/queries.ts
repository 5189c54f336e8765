import { db } from '@/lib/db';
import { DESK_PAGE_SIZE } from '@/lib/limits';
import { decodeCursor, toPage, type Page } from '@/lib/pagination';

export type MediaRow = {
  id: string;
  file: string;
  width: number;
  height: number;
  bytes: number;
  alt: string;
  uploader: string;
  createdAt: Date;
};

/** A page of the stored pictures, newest first. */
export async function listMedia(cursor?: string): Promise<Page<MediaRow>> {
  const after = decodeCursor(cursor);
  const rows = await db().media.findMany({
    where: after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {},
    select: {
      id: true,
      file: true,
      width: true,
      height: true,
      bytes: true,
      alt: true,
      createdAt: true,
      uploadedBy: { select: { name: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: DESK_PAGE_SIZE + 1,
  });
  return toPage(
    rows,
    DESK_PAGE_SIZE,
    (row) => ({ at: row.createdAt, id: row.id }),
    ({ uploadedBy, ...row }) => ({ ...row, uploader: uploadedBy.name }),
  );
}

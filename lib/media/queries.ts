import { db } from '@/lib/db';
import { DESK_PAGE_SIZE } from '@/lib/limits';
import { decodeCursor, olderThan, toPage, type Page } from '@/lib/pagination';
import { can, type Actor } from '@/lib/policy';
import { findUses, type PictureUse } from './uses';

export type MediaRow = {
  id: string;
  file: string;
  width: number;
  height: number;
  bytes: number;
  alt: string;
  uploader: string;
  createdAt: Date;
  /** Articles and pages that show it, as far as this person may see them. */
  uses: PictureUse[];
  /** How many others do. */
  hiddenUses: number;
  mayDelete: boolean;
};

export type MediaFilter = {
  /** Found in descriptions. */
  q?: string | undefined;
  /** Only pictures without a description. */
  undescribed?: boolean | undefined;
  cursor?: string | undefined;
};

/** A page of the stored pictures, newest first. Titles of what this person may not see stay out of it (V13). */
export async function listMedia(viewer: Actor, { q, undescribed, cursor }: MediaFilter = {}): Promise<Page<MediaRow>> {
  const rows = await db().media.findMany({
    where: {
      ...(undescribed && { alt: '' }),
      AND: [
        q ? { alt: { contains: q.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } } : {},
        olderThan(decodeCursor(cursor)),
      ],
    },
    select: {
      id: true,
      file: true,
      width: true,
      height: true,
      bytes: true,
      alt: true,
      createdAt: true,
      uploadedBy: { select: { id: true, name: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: DESK_PAGE_SIZE + 1,
  });
  const uses = await findUses(
    db(),
    rows.slice(0, DESK_PAGE_SIZE).map(({ file }) => file),
  );
  const isSeen = (use: PictureUse) =>
    use.kind === 'page' || use.status === 'published' || can(viewer, 'article.view', use);
  return toPage(
    rows,
    DESK_PAGE_SIZE,
    (row) => ({ at: row.createdAt, id: row.id }),
    ({ uploadedBy, ...row }) => {
      const all = uses.get(row.file) ?? [];
      const seen = all.filter(isSeen);
      return {
        ...row,
        uploader: uploadedBy.name,
        uses: seen,
        hiddenUses: all.length - seen.length,
        mayDelete: can(viewer, 'media.delete', { ownerIds: [uploadedBy.id] }),
      };
    },
  );
}

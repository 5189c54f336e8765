import { Prisma } from '@/generated/prisma/client';

/** What everybody may read of comments, on an article that is itself published. */
export const visibleOnly = { status: 'approved', deletedAt: null } satisfies Prisma.CommentWhereInput;

/** `visibleOnly` as SQL, for a table of comments that the query calls `c`. */
export const visibleSql = Prisma.sql`(c.status = 'approved' AND c.deleted_at IS NULL)`;

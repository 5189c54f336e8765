import { Prisma } from '@/generated/prisma/client';
import { now } from '@/lib/clock';

/**
 * What "published" means, for every public query (V36): the status says so, nobody deleted it, and its hour has come.
 * The two forms below say the same thing to Prisma and to SQL; nothing public reads articles or their comments without one.
 */
export function publishedOnly(): Prisma.ArticleWhereInput {
  return { status: 'published', deletedAt: null, publishedAt: { lte: now() } };
}

/** `publishedOnly` as SQL, for a table of articles that the query calls `a`. */
export function publishedSql(): Prisma.Sql {
  return Prisma.sql`(a.status = 'published' AND a.deleted_at IS NULL AND a.published_at <= ${now()})`;
}

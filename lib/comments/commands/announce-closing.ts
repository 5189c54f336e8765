import { cacheTags } from '@/lib/cache-tags';
import { DAY, later, now } from '@/lib/clock';
import { CLOSING_OVERLAP } from '@/lib/limits';
import { getSite } from '@/lib/settings/public';
import { inTransaction, notifyPages } from '@/lib/write';

/**
 * Drops the cached pages of articles whose comments closed by age in the last while: nobody wrote anything, and yet the
 * page has changed. Saying it twice costs one render. Returns how many articles there were.
 */
export async function announceClosing(): Promise<number> {
  return inTransaction(async (tx) => {
    const { closeCommentsAfterDays: days } = await getSite(tx);
    if (days === null) return 0;
    const closedBy = later(now(), -days * DAY);
    const closed = await tx.article.findMany({
      where: {
        status: 'published',
        deletedAt: null,
        publishedAt: { gt: later(closedBy, -CLOSING_OVERLAP), lte: closedBy },
      },
      select: { id: true },
    });
    await notifyPages(
      tx,
      closed.map(({ id }) => cacheTags.comments(id)),
    );
    return closed.length;
  });
}

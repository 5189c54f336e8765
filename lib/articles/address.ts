import type { Tx } from '@/lib/db';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { monthOf } from '@/lib/site-dates';
import { firstFree, makeSlug } from './slug';

/**
 * A free address for an article that goes public at `publishedAt`: its year and month in the site's time zone, and a
 * slug of its title. The unique constraint stands behind it should two articles ask at once.
 */
export async function chooseAddress(
  tx: Tx,
  article: { id: string; title: string },
  publishedAt: Date,
): Promise<{ path: string; slug: string }> {
  const { timeZone } = await getSite(tx);
  const { year, month } = monthOf(publishedAt, timeZone);
  const wanted = makeSlug(article.title);
  const folder = paths.newArticle(year, month, '');
  const taken = await tx.article.findMany({
    where: { path: { startsWith: `${folder}${wanted}` }, id: { not: article.id } },
    select: { path: true },
  });
  const moved = await tx.redirect.findMany({
    where: { path: { startsWith: `${folder}${wanted}` } },
    select: { path: true },
  });
  const occupied = new Set([...taken, ...moved].map(({ path }) => path));
  const slug = firstFree(wanted, (candidate) => occupied.has(`${folder}${candidate}`));
  return { path: `${folder}${slug}`, slug };
}

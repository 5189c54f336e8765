import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { invalid } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { monthOf } from '@/lib/site-dates';
import { spellings } from './public-article';
import { publishedOnly } from './published';
import { firstFree, makeSlug } from './slug';

/** With the slug that was chosen for it, if any. */
type Addressed = { id: string; title: string; slug: string; path: string | null };

/** What already has addresses that begin with `start`: each in all its spellings, with the words that name it. */
async function occupants(tx: Tx, id: string, start: string): Promise<Map<string, string>> {
  const begins = { OR: spellings(start).map((startsWith) => ({ path: { startsWith } })) };
  const taken = await tx.article.findMany({ where: { ...begins, id: { not: id } }, select: { path: true } });
  const shown = await tx.article.findMany({
    where: { AND: [begins, publishedOnly()], id: { not: id } },
    select: { path: true, title: true },
  });
  const moved = await tx.redirect.findMany({ where: begins, select: { path: true } });
  return new Map(
    [
      ...moved.map(({ path }) => [path, 'An article that has moved'] as const),
      // The title of what is not public would tell what it is about (V36).
      ...taken.map(({ path }) => [path ?? '', 'Another article'] as const),
      ...shown.map(({ path, title }) => [path ?? '', `“${title}”`] as const),
    ].flatMap(([path, name]) => spellings(path).map((spelling) => [spelling, name] as const)),
  );
}

/** The address that an article would get at a moment, and what stands in its way. */
async function findAddress(tx: Tx, { id, title, slug: chosen }: Omit<Addressed, 'path'>, at: Date) {
  const { timeZone } = await getSite(tx);
  const { year, month } = monthOf(at, timeZone);
  const pathOf = (slug: string) => paths.newArticle(year, month, slug);
  const wanted = chosen || makeSlug(title);
  const occupied = await occupants(tx, id, pathOf(wanted));
  const slug = chosen || firstFree(wanted, (candidate) => occupied.has(pathOf(candidate)));
  return { path: pathOf(slug), takenBy: occupied.get(pathOf(slug)) ?? null };
}

/** Said beside the field; what is scheduled shows its address instead. */
const takenWords = (by: string, path: string | null) =>
  path === null
    ? `${by} has this address already. Choose another ending.`
    : `${by} has this address already. Take the article back to draft, and choose another ending.`;

/**
 * A free address for an article that goes public at `publishedAt`: its year and month in the site's time zone, and the
 * slug that was chosen for it, or one of its title. The unique constraint stands behind it should two articles ask at once.
 * @throws {AppError} invalid when what was chosen is taken
 */
export async function chooseAddress(tx: Tx, article: Addressed, publishedAt: Date): Promise<string> {
  const { path, takenBy } = await findAddress(tx, article, publishedAt);
  if (takenBy) throw invalid({ slug: takenWords(takenBy, article.path) });
  return path;
}

/** The address that a draft would get now, and why it cannot have it. Null for what has its address already. */
export async function offerAddress(id: string): Promise<{ path: string; problem: string | null } | null> {
  const draft = await db().article.findUnique({
    where: { id },
    select: { id: true, title: true, slug: true, path: true },
  });
  if (!draft || draft.path !== null) return null;
  const { path, takenBy } = await findAddress(db(), draft, now());
  return { path, problem: takenBy && takenWords(takenBy, draft.path) };
}

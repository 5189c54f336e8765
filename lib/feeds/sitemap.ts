import { Prisma } from '@/generated/prisma/client';
import { publishedSql } from '@/lib/articles/published';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { SITEMAP_SIZE } from '@/lib/limits';
import { decodeCursor, encodeCursor, type Cursor } from '@/lib/pagination';
import { absoluteUrl, paths } from '@/lib/paths';
import { listStandingPages } from '@/lib/settings/public';
import { xml, type Xml } from './xml';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Room beside the articles for the home page and the standing pages, of which `listStandingPages` gives at most 50. */
const ARTICLES_MAX = SITEMAP_SIZE - 100;

type Row = { id: string; path: string; at: Date; changedAt: Date };

function readArticles(start: Cursor | null): Promise<Row[]> {
  const onwards = start ? Prisma.sql`AND (a.published_at, a.id) >= (${start.at}, ${start.id}::uuid)` : Prisma.empty;
  return db().$queryRaw<Row[]>`
    SELECT a.id, a.path, a.published_at AS at, coalesce(a.corrected_at, a.published_at) AS "changedAt" FROM articles a
    WHERE ${publishedSql()} ${onwards} ORDER BY a.published_at, a.id LIMIT ${ARTICLES_MAX + 1}::int`;
}

/** Where each part of the sitemap begins: every `ARTICLES_MAX`th article, oldest first. */
function listStarts(): Promise<Cursor[]> {
  return db().$queryRaw<Cursor[]>`
    SELECT n.id, n.at FROM (
      SELECT a.id, a.published_at AS at, row_number() OVER (ORDER BY a.published_at, a.id) AS place
      FROM articles a WHERE ${publishedSql()}) n
    WHERE n.place % ${ARTICLES_MAX}::int = 1 ORDER BY n.place LIMIT ${SITEMAP_SIZE}::int`;
}

const url = (path: string, changedAt: Date | null): Xml =>
  xml`<url><loc>${new URL(path, env().SITE_URL).href}</loc>${changedAt && xml`<lastmod>${changedAt.toISOString()}</lastmod>`}</url>
`;

const urlset = (urls: Xml[]) =>
  xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="${NAMESPACE}">
${urls}</urlset>
`.markup;

/** The sitemap (sitemaps.org): one list while it holds everything, an index of its parts when there is more. */
export async function readSitemap(): Promise<string> {
  const rows = await readArticles(null);
  if (rows.length <= ARTICLES_MAX) {
    const pages = await listStandingPages();
    return urlset([
      url(paths.home(), null),
      ...pages.map(({ slug }) => url(paths.standingPage(slug), null)),
      ...rows.map(({ path, changedAt }) => url(path, changedAt)),
    ]);
  }
  const starts = await listStarts();
  const parts = starts.map((start) => {
    const loc = absoluteUrl(env().SITE_URL, `${paths.sitemap}/${encodeCursor(start)}`);
    return xml`<sitemap><loc>${loc}</loc></sitemap>
`;
  });
  return xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="${NAMESPACE}">
${parts}</sitemapindex>
`.markup;
}

/** One part of a large sitemap; null for a start that no index ever named. */
export async function findSitemapPart(start: string): Promise<string | null> {
  const place = decodeCursor(start);
  if (!place) return null;
  const rows = (await readArticles(place)).slice(0, ARTICLES_MAX);
  return rows.length === 0 ? null : urlset(rows.map(({ path, changedAt }) => url(path, changedAt)));
}

import type { ArticleStatus } from '@/generated/prisma/enums';
import type { Reader } from '@/lib/db';

/** Something that shows a picture: an article, with those who may see it, or a standing page. */
export type PictureUse =
  | { kind: 'article'; id: string; title: string; status: ArticleStatus; ownerIds: string[] }
  | { kind: 'page'; slug: string; title: string };

type Row = {
  file: string;
  id: string;
  title: string;
  status: ArticleStatus | null;
  ownerIds: string[];
};

/** Every address of ours in a text, as `paths.media` makes it. */
const ADDRESSES = '/media/([a-z0-9/.-]+)';

/**
 * What shows these pictures now, by file. Bodies of articles and pages are read through once, however many files are
 * asked for; earlier revisions do not count.
 */
export async function findUses(reader: Reader, files: readonly string[]): Promise<Map<string, PictureUse[]>> {
  const uses = new Map<string, PictureUse[]>(files.map((file) => [file, []]));
  if (files.length === 0) return uses;
  const rows = await reader.$queryRaw<Row[]>`
    SELECT DISTINCT found.address[1] AS file, a.id::text AS id, a.title, a.status::text AS status,
           ARRAY(SELECT b.person_id::text FROM bylines b WHERE b.article_id = a.id) AS "ownerIds", 1 AS place
    FROM articles a, LATERAL regexp_matches(a.body_html, ${ADDRESSES}, 'g') AS found(address)
    WHERE a.deleted_at IS NULL AND a.body_html LIKE '%/media/%' AND found.address[1] = ANY(${files})
    UNION ALL
    SELECT DISTINCT found.address[1], p.slug, p.title, NULL, ARRAY[]::text[], 2
    FROM standing_pages p, LATERAL regexp_matches(p.body_html, ${ADDRESSES}, 'g') AS found(address)
    WHERE p.body_html LIKE '%/media/%' AND found.address[1] = ANY(${files})
    ORDER BY place, title, id`;
  for (const { file, id, title, status, ownerIds } of rows)
    uses.get(file)?.push(status ? { kind: 'article', id, title, status, ownerIds } : { kind: 'page', slug: id, title });
  return uses;
}

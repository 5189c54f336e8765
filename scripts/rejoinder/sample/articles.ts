import type { Client } from 'pg';
import { makeSlug } from '@/lib/articles/slug';
import { DAY, HOUR } from '@/lib/clock';
import { renderArticle } from '@/lib/markup/article';
import { plainText, wordCount } from '@/lib/markup/plain-text';
import { RENDERER_VERSION } from '@/lib/markup/stored-html';
import { paths } from '@/lib/paths';
import { newToken } from '@/lib/secrets';
import { idAt } from '@/lib/setup/sample/rows';
import { monthOf } from '@/lib/site-dates';
import { copyRows, type Row } from './copy';
import { LABELS } from './phrases';
import { paragraph, title as makeTitle } from './prose';
import type { Random } from './random';

/** An article that comments can be added to. */
export type Target = { id: string; revisionId: string; publishedAt: number };

const ARTICLE_COLUMNS = [
  ...['id', 'path', 'slug', 'status', 'title', 'standfirst', 'body_html', 'renderer_version', 'plain_text'],
  ...['word_count', 'created_at', 'updated_at', 'published_at'],
];
const REVISION_COLUMNS = [
  ...['id', 'article_id', 'number', 'title', 'standfirst', 'body_html', 'labels', 'editor_id', 'created_at'],
];

const BATCH = 200;
/** The sample goes back this far at most, in milliseconds. */
export const SPAN_MAX = 730 * DAY;

type Made = Target & { article: Row; revision: Row; byline: Row; labels: Row[] };

async function labelIds(client: Client): Promise<Map<string, string>> {
  for (const name of LABELS)
    await client.query('INSERT INTO labels (id, name, slug) VALUES ($1, $2, $3) ON CONFLICT (slug) DO NOTHING', [
      idAt(new Date(0)),
      name,
      makeSlug(name),
    ]);
  const { rows } = await client.query<{ id: string; slug: string }>(
    'SELECT id, slug FROM labels WHERE slug = ANY($1::text[])',
    [LABELS.map((name) => makeSlug(name))],
  );
  const bySlug = new Map(rows.map(({ id, slug }) => [slug, id]));
  return new Map(LABELS.map((name) => [name, bySlug.get(makeSlug(name)) ?? '']));
}

function body(random: Random): string {
  const count = 4 + random.below(9);
  const paragraphs = Array.from({ length: count }, () => `<p>${paragraph(random)}</p>`);
  if (count > 7) paragraphs.splice(4, 0, `<h2>${makeTitle(random)}</h2>`);
  return paragraphs.join('');
}

function make(
  random: Random,
  publishedAt: number,
  context: { authors: string[]; labels: Map<string, string>; timeZone: string },
): Made {
  const [out, begun] = [new Date(publishedAt), new Date(publishedAt - HOUR)];
  const [id, revisionId, authorId] = [idAt(begun), idAt(begun), random.pick(context.authors)];
  const [title, standfirst, bodyHtml] = [makeTitle(random), paragraph(random), renderArticle(body(random))];
  const mark = newToken().replace(/[^a-z0-9]/gi, '');
  const slug = `${makeSlug(title).slice(0, 60)}-${mark.slice(0, 10).toLowerCase()}`;
  const { year, month } = monthOf(out, context.timeZone);
  const path = paths.newArticle(year, month, slug);
  const chosen = [...new Set([random.pick(LABELS), random.pick(LABELS)])];
  const common = [title, standfirst, bodyHtml] as const;
  return {
    id,
    revisionId,
    publishedAt,
    article: [
      ...[id, path, slug, 'published', ...common, RENDERER_VERSION],
      ...[plainText(bodyHtml), wordCount(bodyHtml), begun, out, out],
    ],
    revision: [revisionId, id, 1, ...common, chosen, authorId, begun],
    byline: [id, authorId, 0],
    labels: chosen.map((name) => [id, context.labels.get(name) ?? '']),
  };
}

/** Adds published articles, spread evenly over the days before `until`: up to four a day, over two years at most. */
export async function addArticles(
  client: Client,
  random: Random,
  plan: { count: number; until: number; authors: string[]; timeZone: string; progress: (done: number) => void },
): Promise<Target[]> {
  const { count, until, authors, timeZone, progress } = plan;
  const labels = await labelIds(client);
  const span = Math.min(SPAN_MAX, Math.max(DAY, (count / 4) * DAY));
  const targets: Target[] = [];
  for (let start = 0; start < count; start += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, count - start) }, (_, index) =>
      make(random, Math.floor(until - (span * (start + index + 1)) / count), { authors, labels, timeZone }),
    );
    await client.query('BEGIN');
    await copyRows(
      client,
      'articles',
      ARTICLE_COLUMNS,
      made.map(({ article }) => article),
    );
    await copyRows(
      client,
      'article_revisions',
      REVISION_COLUMNS,
      made.map(({ revision }) => revision),
    );
    await copyRows(
      client,
      'bylines',
      ['article_id', 'person_id', 'position'],
      made.map(({ byline }) => byline),
    );
    await copyRows(
      client,
      'article_labels',
      ['article_id', 'label_id'],
      made.flatMap((one) => one.labels),
    );
    await client.query('COMMIT');
    targets.push(...made.map(({ id, revisionId, publishedAt }) => ({ id, revisionId, publishedAt })));
    progress(targets.length);
  }
  return targets;
}

type TargetRow = { id: string; revision_id: string; published_at: Date };

const TARGETS = `
  SELECT a.id, r.id AS revision_id, a.published_at FROM articles a
  JOIN article_revisions r ON r.article_id = a.id AND r.number = a.revision
  WHERE a.status = 'published' AND a.deleted_at IS NULL`;

/** The published articles of a slug (which may recur in another month), or the thousand newest of all. */
export async function findTargets(client: Client, slug: string | undefined): Promise<Target[]> {
  const { rows } = slug
    ? await client.query<TargetRow>(`${TARGETS} AND a.slug = $1 ORDER BY a.published_at DESC LIMIT 1`, [slug])
    : await client.query<TargetRow>(`${TARGETS} ORDER BY a.published_at DESC LIMIT 1000`);
  return rows.map((row) => ({ id: row.id, revisionId: row.revision_id, publishedAt: row.published_at.getTime() }));
}

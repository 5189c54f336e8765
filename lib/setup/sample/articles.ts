import { DAY, HOUR, later } from '@/lib/clock';
import { labelSlug } from '@/lib/articles/slug';
import { renderArticle } from '@/lib/markup/article';
import { plainText, wordCount } from '@/lib/markup/plain-text';
import { RENDERER_VERSION } from '@/lib/markup/stored-html';
import { paths } from '@/lib/paths';
import { monthOf } from '@/lib/site-dates';
import type { SampleArticle, SampleSite } from '@/prisma/sample/types';
import type { Calendar } from './calendar';
import type { Cast } from './people';
import { auditRow, idAt, type SampleRows } from './rows';

export type PlacedArticle = { id: string; revisionId: string; publishedAt: Date };

/** Rows for every label that an article carries, and their ids by name. */
function addLabels(rows: SampleRows, { stories }: SampleSite): Map<string, string> {
  const names = [...new Set(stories.flatMap(({ article }) => article.labels))];
  const ids = new Map<string, string>();
  for (const name of names) {
    const id = idAt(new Date(0));
    ids.set(name, id);
    rows.labels.push({ id, name, slug: labelSlug(name) });
  }
  return ids;
}

/** When an article was begun: the day before it came out, or, for one that waits, the day before the last news. */
function beginning(article: SampleArticle, due: Date, newest: Date): Date {
  return article.status === 'published' ? later(due, -DAY) : later(due < newest ? due : newest, -DAY);
}

/** Adds one article with its revision, byline, labels and the log of its making. */
function addArticle(
  rows: SampleRows,
  article: SampleArticle,
  context: { cast: Cast; calendar: Calendar; labels: Map<string, string>; timeZone: string; newest: Date },
): PlacedArticle {
  const { cast, calendar, labels, timeZone, newest } = context;
  const { slug, title, standfirst, status } = article;
  // What is scheduled keeps its own date, however far the rest has moved.
  const due = status === 'scheduled' ? new Date(article.publishedAt) : calendar(article.publishedAt);
  const createdAt = beginning(article, due, newest);
  const correctedAt = article.updatedAt && status === 'published' ? calendar(article.updatedAt) : null;
  const bodyHtml = renderArticle(article.html);
  const { year, month } = monthOf(due, timeZone);
  const path = status === 'draft' ? null : paths.newArticle(year, month, slug);
  const publishedAt = status === 'draft' ? null : due;
  const [id, revisionId] = [idAt(createdAt), idAt(createdAt)];
  const editorId = cast(article.author);
  const preparedAt = later(createdAt, HOUR);
  const updatedAt = correctedAt ?? (status === 'published' ? due : preparedAt);
  rows.articles.push({
    id,
    slug,
    title,
    standfirst,
    status,
    path,
    publishedAt,
    createdAt,
    updatedAt,
    correctedAt,
    bodyHtml,
    rendererVersion: RENDERER_VERSION,
    plainText: plainText(bodyHtml),
    wordCount: wordCount(bodyHtml),
  });
  rows.articleRevisions.push({
    id: revisionId,
    articleId: id,
    number: 1,
    title,
    standfirst,
    bodyHtml,
    labels: article.labels,
    editorId,
    createdAt,
  });
  [article.author, ...(article.coAuthors ?? [])].forEach((handle, position) =>
    rows.bylines.push({ articleId: id, personId: cast(handle), position }),
  );
  for (const name of article.labels) rows.articleLabels.push({ articleId: id, labelId: labels.get(name) ?? '' });
  const about = { actorId: editorId, articleId: id };
  rows.auditEvents.push(auditRow(createdAt, 'article.created', { title }, about));
  if (path && status === 'published') rows.auditEvents.push(auditRow(due, 'article.published', { title, path }, about));
  if (path && status === 'scheduled')
    rows.auditEvents.push(auditRow(preparedAt, 'article.scheduled', { title, path, at: due.toISOString() }, about));
  return { id, revisionId, publishedAt: due };
}

/** Adds every article; answers where each one stands, by its slug. */
export function addArticles(
  rows: SampleRows,
  site: SampleSite,
  { cast, calendar }: { cast: Cast; calendar: Calendar },
): Map<string, PlacedArticle> {
  const labels = addLabels(rows, site);
  const { timeZone } = site.settings;
  const out = site.stories.filter(({ article }) => article.status === 'published');
  const newest = new Date(Math.max(...out.map(({ article }) => calendar(article.publishedAt).getTime())));
  const context = { cast, calendar, labels, timeZone, newest };
  return new Map(site.stories.map(({ article }) => [article.slug, addArticle(rows, article, context)]));
}

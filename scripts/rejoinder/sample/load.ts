import pg from 'pg';
import { cacheTags } from '@/lib/cache-tags';
import { now } from '@/lib/clock';
import { notFound } from '@/lib/errors';
import { getSite } from '@/lib/settings/public';
import { inTransaction, notifyPages } from '@/lib/write';
import { addArticles, findTargets, SPAN_MAX } from './articles';
import { addComments } from './comments';
import { addPeople, crowdOf, findOrAddStaff } from './people';
import { prepareTexts } from './prose';
import { seeded } from './random';

export type SamplePlan = {
  articles: number;
  comments: number;
  /** Slug of the article that all comments go to. */
  on?: string;
  seed: number;
};

export type Progress = (what: 'articles' | 'comments', done: number) => void;
export type Added = { articles: number; comments: number; people: number };

async function fill(client: pg.Client, plan: SamplePlan, progress: Progress): Promise<Added> {
  const random = seeded(plan.seed);
  const until = now().getTime();
  const existing = plan.on ? await findTargets(client, plan.on) : [];
  if (plan.on && existing.length === 0) throw notFound(`There is no published article with the slug ${plan.on}`);
  const { timeZone } = await getSite();
  const authors = plan.articles
    ? await findOrAddStaff(client, random, { role: 'author', before: until - SPAN_MAX })
    : [];
  const made = await addArticles(client, random, {
    count: plan.articles,
    until,
    authors,
    timeZone,
    progress: (done) => progress('articles', done),
  });
  if (plan.comments === 0) return { articles: made.length, comments: 0, people: 0 };
  const targets = plan.on ? existing : made.length > 0 ? made : await findTargets(client, undefined);
  if (targets.length === 0) throw notFound('There is no published article to comment on; add some with --articles');
  const oldest = Math.min(...targets.map(({ publishedAt }) => publishedAt));
  const readers = await addPeople(client, random, { count: crowdOf(plan.comments), role: 'reader', before: oldest });
  const moderators = await findOrAddStaff(client, random, { role: 'moderator', before: oldest });
  const comments = await addComments(client, random, {
    total: plan.comments,
    targets,
    until,
    readers,
    moderators,
    texts: prepareTexts(random),
    progress: (done) => progress('comments', done),
  });
  return { articles: made.length, comments, people: readers.length };
}

/**
 * Adds made-up articles and comments, for trying the site out under load. Written with COPY and committed in batches;
 * nothing of it is in the log, as nobody did it. Every page is made afresh afterwards.
 * @throws {AppError} not_found when there is no article to comment on
 */
export async function loadBulkSample(url: string, plan: SamplePlan, progress: Progress): Promise<Added> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // What a crash loses here can be made again; everything else on this server stays as durable as it was.
    await client.query('SET synchronous_commit = off');
    const added = await fill(client, plan, progress);
    await client.query('ANALYZE people, articles, comments, comment_revisions, decisions');
    return added;
  } finally {
    await client.end();
    await inTransaction((tx) => notifyPages(tx, [cacheTags.site, cacheTags.articles, cacheTags.allComments]));
  }
}

import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CACHE_CHANNEL, cacheTags } from '@/lib/cache-tags';
import { later, MINUTE, now, pinClock } from '@/lib/clock';
import { deleteComment } from '@/lib/comments/commands/delete-comment';
import { editComment } from '@/lib/comments/commands/edit-comment';
import { postComment } from '@/lib/comments/commands/post-comment';
import { reportComment } from '@/lib/comments/commands/report-comment';
import { env } from '@/lib/env';
import { makeArticle, makePerson, makeSite } from '@/test/factories';
import { decideComment, undoDecision } from './commands';

const listener = new pg.Client({ connectionString: env().DATABASE_URL });
let heard: string[] = [];

/** The tags that a command named, once PostgreSQL has delivered what it committed before this. */
async function tagsOf(command: () => Promise<unknown>): Promise<string[]> {
  heard = [];
  await command();
  await listener.query(`NOTIFY ${CACHE_CHANNEL}, 'end'`);
  await listener.query('SELECT 1');
  expect(heard.at(-1)).toBe('end');
  pinClock(later(now(), MINUTE));
  return heard.slice(0, -1).flatMap((payload) => payload.split(' '));
}

beforeAll(async () => {
  await listener.connect();
  listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await listener.query(`LISTEN ${CACHE_CHANNEL}`);
});
afterAll(() => listener.end());

it('names the pages of what the public sees changed, and none for what stays hidden', async () => {
  await makeSite({ commentMode: 'newcomers' });
  const [article, reader, mod] = [await makeArticle(), await makePerson(), await makePerson({ role: 'moderator' })];
  const pages = [cacheTags.comments(article.id), cacheTags.allComments];
  let held = '';
  const post = async () => ({ id: held } = await postComment(reader, { articleId: article.id, source: 'Held' }));
  expect(await tagsOf(post)).toEqual([]);
  const seen = { commentId: held, seenRevision: 1, seenDecisionCount: 0 };
  expect(await tagsOf(() => editComment(reader, { commentId: held, source: 'Still held' }))).toEqual([]);
  expect(await tagsOf(() => decideComment(mod, { ...seen, action: 'approve' }).catch(() => null))).toEqual([]);
  expect(await tagsOf(() => decideComment(mod, { ...seen, seenRevision: 2, action: 'approve' }))).toEqual(pages);
  expect(await tagsOf(() => reportComment(mod, { commentId: held, reason: 'other' }))).toEqual([]);
  const answer = () => postComment(mod, { articleId: article.id, parentId: held, source: 'An answer' });
  expect(await tagsOf(answer)).toEqual(pages);
  expect(await tagsOf(() => undoDecision(mod, { commentId: held, seenDecisionCount: 1 }))).toEqual(pages);
  // Hidden before and after, but its tombstone says why.
  const reject = { ...seen, seenRevision: 2, seenDecisionCount: 2, action: 'reject', reason: 'No.' } as const;
  expect(await tagsOf(() => decideComment(mod, reject))).toEqual(pages);
  expect(await tagsOf(() => deleteComment(reader, { commentId: held }))).toEqual(pages);
});

it('delivers nothing when the command fails', async () => {
  const [article, mod] = [await makeArticle(), await makePerson({ role: 'moderator' })];
  const attempt = () => postComment(mod, { articleId: article.id, source: '' }).catch(() => null);
  expect(await tagsOf(attempt)).toEqual([]);
});

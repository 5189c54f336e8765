import { expect, it } from 'vitest';
import { cacheTags } from '@/lib/cache-tags';
import { later, MINUTE, now, pinClock } from '@/lib/clock';
import { deleteComment } from '@/lib/comments/commands/delete-comment';
import { editComment } from '@/lib/comments/commands/edit-comment';
import { postComment } from '@/lib/comments/commands/post-comment';
import { reportComment } from '@/lib/comments/commands/report-comment';
import { makeArticle, makeComment, makePerson, makeSite } from '@/test/factories';
import { listenedTags } from '@/test/listened-tags';
import { decideComment, undoDecision } from './commands';

/** The tags that a command named. Afterwards a minute has passed, so that nobody is too fast. */
async function tagsOf(command: () => Promise<unknown>): Promise<string[]> {
  const tags = await listenedTags(command);
  pinClock(later(now(), MINUTE));
  return tags;
}

it('names the pages of what the public sees changed, and none for what stays hidden', async () => {
  await makeSite({ commentMode: 'newcomers' });
  const [article, reader, mod] = [await makeArticle(), await makePerson(), await makePerson({ role: 'moderator' })];
  const pages = [cacheTags.comments(article.id), cacheTags.allComments];
  let held = '';
  const post = async () => ({ id: held } = await postComment(reader, { articleId: article.id, source: 'Held' }));
  expect(await tagsOf(post)).toEqual([]);
  const seen = { commentId: held, seenRevision: 1, seenDecisionCount: 0 };
  expect(await tagsOf(() => editComment(reader, { commentId: held, source: 'Still held' }))).toEqual([]);
  const late = () =>
    expect(decideComment(mod, { ...seen, action: 'approve' })).rejects.toMatchObject({ code: 'conflict' });
  expect(await tagsOf(late)).toEqual([]);
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

it('names none for a verdict that leaves a comment as it was', async () => {
  const [reader, mod] = [await makePerson(), await makePerson({ role: 'moderator' })];
  const { id: commentId } = await makeComment({ article: await makeArticle() });
  await reportComment(reader, { commentId, reason: 'other' });
  const seen = { commentId, seenRevision: 1, seenDecisionCount: 0 };
  expect(await tagsOf(() => decideComment(mod, { ...seen, action: 'approve' }))).toEqual([]);
});

it('delivers nothing when the command fails', async () => {
  const [article, mod] = [await makeArticle(), await makePerson({ role: 'moderator' })];
  const comment = { articleId: article.id, source: '' };
  const attempt = () => expect(postComment(mod, comment)).rejects.toMatchObject({ code: 'invalid' });
  expect(await tagsOf(attempt)).toEqual([]);
});

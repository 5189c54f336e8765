import { beforeEach, describe, expect, it } from 'vitest';
import { later, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { COMMENT_REPLIES_PREVIEW, COMMENT_ROOTS_PAGE_SIZE } from '@/lib/limits';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { locateComment } from './locate';
import { countComments, findThread, listThreads } from './public';
import { nodes, shown } from '@/test/shown-comments';

type Made = Awaited<ReturnType<typeof makeComment>>;

let article: Awaited<ReturnType<typeof makeArticle>>;
let authorId: string;
let minute = 0;
const at = () => later(now(), (minute += 1) * 1000 - 3_600_000);

const post = (parent?: Made, status?: 'pending' | 'rejected' | 'spam') =>
  makeComment({ article, authorId, parent, status, createdAt: at(), source: `Words ${minute}` });

async function remove(comment: Made, deletedById: string): Promise<void> {
  await db().comment.update({ where: { id: comment.id }, data: { deletedAt: now(), deletedById } });
}

beforeEach(async () => {
  authorId = (await makePerson({ name: `Reader ${Math.random()}` })).id;
  article = await makeArticle();
});

describe('what the public reads of a thread', () => {
  it.each([['pending'], ['rejected'], ['spam']] as const)(
    'nothing of a %s comment that nobody answered',
    async (status) => {
      await post(undefined, status);
      const answered = await post();
      await post(answered, status);
      const { threads } = await listThreads(article.id);
      expect(shown(threads)).toEqual([answered.id]);
      expect(threads[0]?.replies).toEqual([]);
      expect(await countComments([article.id])).toEqual(new Map([[article.id, 1]]));
    },
  );

  it('a tombstone without text or name, where a hidden comment holds visible replies', async () => {
    const removed = await post();
    const held = await post(removed);
    const deleted = await post(held);
    const visible = await post(deleted);
    await db().comment.update({ where: { id: removed.id }, data: { status: 'rejected' } });
    await db().comment.update({ where: { id: held.id }, data: { status: 'pending' } });
    const hidden = await makePerson({ name: 'Hidden Hilda' });
    await db().comment.update({ where: { id: deleted.id }, data: { authorId: hidden.id } });
    await remove(deleted, hidden.id);
    const { threads } = await listThreads(article.id);
    const path = [threads[0]?.root, ...nodes(threads[0]?.replies ?? []).map(({ comment }) => comment)];
    expect(path.map((comment) => comment && (comment.shown ? comment.id : comment.gone))).toEqual([
      'by moderators',
      'for now',
      'by author',
      visible.id,
    ]);
    expect(JSON.stringify(path.slice(0, 3))).not.toMatch(/Words|Reader/);
    expect(JSON.stringify(threads), 'the name of whom a visible reply answers').not.toContain('Hilda');
    expect((await countComments([article.id])).get(article.id)).toBe(1);
  });

  it('no tombstone once nothing visible is left below it', async () => {
    const root = await post();
    const reply = await post(root);
    await remove(root, authorId);
    await remove(reply, authorId);
    expect((await listThreads(article.id)).threads).toEqual([]);
  });

  it('the marks of the article’s author and of the staff, and no name but the author’s', async () => {
    const moderator = await makePerson({ role: 'moderator', name: 'Mo D.' });
    await makeComment({ article, authorId: article.authorId, createdAt: at() });
    await makeComment({ article, authorId: moderator.id, createdAt: at() });
    await post();
    const { threads } = await listThreads(article.id);
    expect(threads.map(({ root }) => root.shown && root.author.mark)).toEqual(['author', 'staff', null]);
  });

  it('V36: nothing on an article that is not public', async () => {
    for (const given of [
      { status: 'unpublished' },
      { deleted: true },
      { publishedAt: later(now(), 60_000) },
    ] as const) {
      article = await makeArticle(given);
      const comment = await post();
      expect((await listThreads(article.id)).threads).toEqual([]);
      expect(await findThread(article.id, comment.id)).toBeNull();
      expect(await countComments([article.id])).toEqual(new Map());
      expect(await locateComment(comment.id)).toBeNull();
    }
  });

  it('V36: comments appear with the hour of their article', async () => {
    article = await makeArticle({ publishedAt: later(now(), 60_000) });
    const comment = await post();
    pinClock(later(now(), 60_000));
    expect(shown((await listThreads(article.id)).threads)).toEqual([comment.id]);
  });

  it('V12: a thread only under its own article', async () => {
    const comment = await post();
    const other = await makeArticle();
    expect(await findThread(other.id, comment.id)).toBeNull();
    expect(await findThread(article.id, 'not-an-id')).toBeNull();
  });
});

describe('pages of comments', () => {
  it('hold every visible comment once, however long the list', async () => {
    const roots: Made[] = [];
    for (let n = 0; n < COMMENT_ROOTS_PAGE_SIZE * 2 + 3; n += 1)
      roots.push(await post(undefined, n % 10 === 4 ? 'spam' : undefined));
    const expected = roots.filter(({ status }) => status === 'approved').map(({ id }) => id);
    const seen: string[] = [];
    let from: string | undefined;
    let pages = 0;
    do {
      const page = await listThreads(article.id, from);
      seen.push(...shown(page.threads));
      from = page.next ?? undefined;
      pages += 1;
    } while (from);
    expect(seen).toEqual(expected);
    expect(pages).toBe(2);
  });

  it('lead back the way they came', async () => {
    for (let n = 0; n < COMMENT_ROOTS_PAGE_SIZE * 2 + 1; n += 1) await post();
    const first = await listThreads(article.id);
    const second = await listThreads(article.id, first.next ?? '');
    const third = await listThreads(article.id, second.next ?? '');
    expect([first.previous, second.previous, third.next]).toEqual([null, '', null]);
    expect(third.previous).toBe(first.next);
  });

  it('follow a long thread to its end, tombstones included', async () => {
    const root = await post();
    const replies: Made[] = [];
    for (let n = 0; n < COMMENT_REPLIES_PREVIEW + 110; n += 1) {
      const parent = n % 3 === 0 ? root : (replies[n - 2] ?? root);
      replies.push(await post({ ...parent, rootId: root.id }));
    }
    const hidden = replies[COMMENT_REPLIES_PREVIEW + 40];
    if (hidden) await db().comment.update({ where: { id: hidden.id }, data: { status: 'spam' } });
    const { threads } = await listThreads(article.id);
    const seen = shown(threads).slice(1);
    expect(seen).toHaveLength(COMMENT_REPLIES_PREVIEW);
    let more = threads[0]?.more ?? null;
    expect(more?.count).toBe(109);
    while (more) {
      const page = await findThread(article.id, root.id, more.after);
      if (!page) throw new Error('The thread ended before its last page.');
      seen.push(
        ...nodes(page.replies)
          .filter(({ comment }) => comment.shown)
          .map(({ comment }) => comment.id),
      );
      more = page.more;
    }
    expect(seen.toSorted()).toEqual(
      replies
        .filter(({ id }) => id !== hidden?.id)
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});

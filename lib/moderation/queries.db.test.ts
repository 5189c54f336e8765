import { beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { QUEUE_PAGE_SIZE } from '@/lib/limits';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { decideComment } from './commands';
import { getCommentForDesk } from './dossier';
import { countByStatus, countWaiting, listDecisions } from './queries';
import { listQueue } from './queue-list';
import { findUsualWait } from './usual-wait';

let article: Awaited<ReturnType<typeof makeArticle>>;
let moderator: Awaited<ReturnType<typeof makePerson>>;
let talker: Awaited<ReturnType<typeof makePerson>>;
const at = (hours: number) => later(now(), -hours * HOUR);
const ids = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id);

beforeAll(async () => {
  article = await makeArticle({ title: 'The long bridge' });
  moderator = await makePerson({ role: 'moderator' });
  talker = await makePerson({ name: 'Talkative Tam' });
});

describe('the queue', () => {
  it('counts what it lists, and neither deleted comments nor those on deleted articles', async () => {
    const gone = await makeArticle({ deleted: true });
    await makeComment({ article: gone, status: 'pending' });
    const deleted = await makeComment({ article, status: 'pending' });
    await db().comment.update({ where: { id: deleted.id }, data: { deletedAt: now(), deletedById: deleted.authorId } });
    const held = await makeComment({ article, status: 'pending', createdAt: at(5) });
    const shown = await makeComment({ article, status: 'approved', createdAt: at(4) });
    await makeComment({ article, status: 'spam', createdAt: at(3) });
    for (const reporter of [talker, moderator])
      await db().report.create({
        data: {
          commentId: shown.id,
          commentRevision: 1,
          reporterId: reporter.id,
          reason: 'abuse',
          note: 'Look',
          createdAt: now(),
        },
      });
    expect(await countByStatus()).toEqual({ pending: 1, reported: 1, approved: 1, rejected: 0, spam: 1 });
    expect(await countWaiting()).toEqual({ pending: 1, reported: 1, both: 0, all: 2 });
    const waiting = await listQueue({ tab: 'pending' });
    expect(ids(waiting)).toEqual([held.id]);
    expect(waiting.items[0]?.heldFor, 'held by no rule').toEqual([]);
    const reported = await listQueue({ tab: 'reported' });
    expect(reported.items[0]).toMatchObject({ id: shown.id, openReports: 2 });
    expect(await getCommentForDesk(shown.id)).toMatchObject({ reports: [{ note: 'Look' }, { note: 'Look' }] });
    const { id: commentId } = held;
    await db().report.create({
      data: { commentId, commentRevision: 1, reporterId: talker.id, reason: 'abuse', createdAt: now() },
    });
    expect(await countWaiting(), 'held and reported, it waits once').toEqual({
      pending: 1,
      reported: 2,
      both: 1,
      all: 2,
    });
    await db().report.deleteMany({ where: { commentId } });
  });

  it('shows a comment with its parent, its author’s record and its decisions, and no address of anybody', async () => {
    const parent = await makeComment({ article, source: 'What is asked', createdAt: at(9) });
    await makeComment({ article, authorId: talker.id, createdAt: at(30) });
    await makeComment({ article, authorId: talker.id, status: 'spam', createdAt: at(29) });
    const reply = await makeComment({ article, authorId: talker.id, parent, status: 'pending', createdAt: at(8) });
    await db().comment.update({ where: { id: reply.id }, data: { heldFor: ['many_links'] } });
    await db().sanction.create({
      data: {
        personId: talker.id,
        kind: 'suspension',
        reason: 'Heat',
        until: later(now(), DAY),
        createdAt: now(),
        imposedById: moderator.id,
      },
    });
    const seen = { commentId: reply.id, seenRevision: 1, seenDecisionCount: 0 };
    await decideComment(moderator, { ...seen, action: 'reject', reason: 'Off the point.' });
    const [item] = (await listQueue({ tab: 'rejected', personId: talker.id })).items;
    expect(item).toMatchObject({
      id: reply.id,
      article: { title: 'The long bridge' },
      answers: (await db().person.findUniqueOrThrow({ where: { id: parent.authorId } })).name,
      author: { name: 'Talkative Tam', role: 'reader' },
      heldFor: ['many_links'],
      decisionCount: 1,
    });
    const dossier = await getCommentForDesk(reply.id);
    expect(dossier).toMatchObject({
      id: reply.id,
      author: { counts: { approved: 1, spam: 1, rejected: 1, pending: 0 }, sanction: { kind: 'suspension' } },
      decisions: [{ number: 1, reason: 'Off the point.', decider: { id: moderator.id } }],
      revisions: [{ number: 1 }],
      undoable: true,
    });
    expect(JSON.stringify([item, dossier])).not.toContain('@example.test');
    expect((await listDecisions({ deciderId: moderator.id })).items[0]).toMatchObject({ commentId: reply.id });
  });

  it('pages by keyset without a gap or a double, oldest first for what waits and newest first for what is settled', async () => {
    const other = await makeArticle();
    const same = at(100);
    const made: string[] = [];
    for (let n = 0; n < QUEUE_PAGE_SIZE + 7; n++)
      made.push((await makeComment({ article: other, authorId: talker.id, status: 'pending', createdAt: same })).id);
    const first = await listQueue({ tab: 'pending', articleId: other.id });
    const second = await listQueue({ tab: 'pending', articleId: other.id, cursor: first.next ?? '' });
    expect([...ids(first), ...ids(second)]).toEqual([...made].sort());
    expect(second.next).toBeNull();
    await db().comment.updateMany({ where: { articleId: other.id }, data: { status: 'approved' } });
    const newest = await listQueue({ tab: 'approved', articleId: other.id });
    const rest = await listQueue({ tab: 'approved', articleId: other.id, cursor: newest.next ?? '' });
    expect([...ids(newest), ...ids(rest)]).toEqual([...made].sort().reverse());
  });

  it('V15: searches for what was typed, signs included', async () => {
    const other = await makeArticle({ title: 'Plain' });
    const percent = await makeComment({ article: other, source: '100% sure', status: 'pending' });
    const quoted = await makeComment({ article: other, source: `O'Neil said "no" \\ _`, status: 'pending' });
    const search = async (q: string) => ids(await listQueue({ tab: 'pending', articleId: other.id, q })).sort();
    expect(await search('100%')).toEqual([percent.id]);
    expect(await search('%')).toEqual([percent.id]);
    expect(await search('_')).toEqual([quoted.id]);
    expect(await search(`o'neil`)).toEqual([quoted.id]);
    expect(await search(`' OR '1'='1`)).toEqual([]);
    expect(await search('plain')).toEqual([percent.id, quoted.id].sort());
  });

  it('narrows to what a rule held, and to what has waited long', async () => {
    const other = await makeArticle();
    const young = await makeComment({ article: other, status: 'pending', createdAt: at(2) });
    const old = await makeComment({ article: other, status: 'pending', createdAt: at(30) });
    await db().comment.update({ where: { id: young.id }, data: { heldFor: ['newcomer', 'many_links'] } });
    const narrowed = (more: object) => listQueue({ tab: 'pending', articleId: other.id, ...more });
    expect(ids(await narrowed({ heldFor: 'many_links' }))).toEqual([young.id]);
    expect(ids(await narrowed({ heldFor: 'form_trap' }))).toEqual([]);
    expect(ids(await narrowed({ age: '1d' }))).toEqual([old.id]);
    expect(ids(await narrowed({ age: '3d' }))).toEqual([]);
  });

  it('looks at so many comments and no more, says so, and goes on from there', async () => {
    const other = await makeArticle();
    const made: string[] = [];
    for (let n = 0; n < 7; n++)
      made.push(
        (await makeComment({ article: other, source: `Word ${n}`, status: 'pending', createdAt: at(90 - n) })).id,
      );
    const look = (q: string, cursor?: string) => listQueue({ tab: 'pending', articleId: other.id, q, cursor }, 3);
    const first = await look('word 5');
    expect(first).toMatchObject({ items: [], isPartial: true });
    const second = await look('word 5', first.next ?? '');
    expect([ids(second), second.isPartial]).toEqual([[made[5]], true]);
    expect(await look('word 5', second.next ?? '')).toEqual({ items: [], next: null, isPartial: false });
    // Looked through to the very last one: there is nothing to go on to.
    expect(await listQueue({ tab: 'pending', articleId: other.id, q: 'nobody' }, 7)).toMatchObject({
      isPartial: false,
    });
  });

  it('V14: takes a filter that is no id, or a cursor of somebody’s making, for nothing', async () => {
    expect(await listQueue({ tab: 'approved', personId: '1 OR 1=1' })).toMatchObject({ items: [], next: null });
    expect((await listQueue({ tab: 'approved', articleId: article.id, cursor: 'e30' })).items.length).toBeGreaterThan(
      0,
    );
    await expect(getCommentForDesk('nonsense')).rejects.toMatchObject({ code: 'not_found' });
    await expect(getCommentForDesk(crypto.randomUUID())).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the usual wait', () => {
  it('is unknown until a few were decided, and then the median', async () => {
    await db().comment.updateMany({ data: { status: 'spam' } });
    expect(await findUsualWait()).toBeNull();
    for (const hours of [1, 2, 3, 40, 50]) {
      const comment = await makeComment({ article, status: 'pending', createdAt: at(hours) });
      await decideComment(moderator, {
        commentId: comment.id,
        seenRevision: 1,
        seenDecisionCount: 0,
        action: 'approve',
      });
    }
    // With the rejection above, which took eight hours: 1, 2, 3, 8, 40 and 50.
    expect(await findUsualWait()).toBe(5.5 * HOUR);
  });
});

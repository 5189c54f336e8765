import { beforeAll, describe, expect, it } from 'vitest';
import { recordAudit } from '@/lib/audit';
import { DAY, later, now } from '@/lib/clock';
import { DESK_PAGE_SIZE } from '@/lib/limits';
import type { Actor } from '@/lib/policy';
import { inTransaction } from '@/lib/write';
import { actorOf, makeArticle, makeComment, makePerson } from '@/test/factories';
import { listLog } from './log';
import { findSurroundings } from './thread';

let owner: Actor;
let moderator: Actor;

beforeAll(async () => {
  owner = actorOf(await makePerson({ role: 'owner' }));
  moderator = actorOf(await makePerson({ role: 'moderator' }));
});

describe('the log', () => {
  it('V13: tells moderators nothing of articles that are not public', async () => {
    const [draft, shown, gone] = [
      await makeArticle({ title: 'Canary draft', status: 'draft' }),
      await makeArticle({ title: 'Public' }),
      await makeArticle({ title: 'Canary gone', deleted: true }),
    ];
    await inTransaction(async (tx) => {
      for (const { id, title } of [draft, shown, gone])
        await recordAudit(tx, { kind: 'article.created', actorId: owner.id, articleId: id, detail: { title } });
      await recordAudit(tx, { kind: 'settings.changed', actorId: owner.id, detail: { fields: ['name'] } });
    });
    const told = await listLog(moderator, {});
    expect(told.items.map(({ kind }) => kind).sort()).toEqual(['article.created', 'settings.changed']);
    expect(JSON.stringify(told)).not.toContain('Canary');
    expect((await listLog(owner, { about: 'article' })).items).toHaveLength(3);
  });

  it('narrows to a subject, an article and a person, whether they acted, were acted upon or wrote the comment', async () => {
    const writer = await makePerson({ name: 'Wanda Writer' });
    const chief = await makePerson({ name: 'Chief Owl', role: 'owner' });
    const article = await makeArticle();
    const comment = await makeComment({ article, authorId: writer.id });
    await inTransaction(async (tx) => {
      const at = { articleId: article.id, commentId: comment.id };
      await recordAudit(tx, { kind: 'comment.reported', actorId: chief.id, ...at, detail: { reason: 'abuse' } });
      await recordAudit(tx, { kind: 'person.banned', actorId: chief.id, personId: writer.id, detail: { reason: 'x' } });
    });
    const kinds = async (filter: Parameters<typeof listLog>[1]) =>
      (await listLog(moderator, filter)).items.map(({ kind }) => kind).sort();
    expect(await kinds({ personId: writer.id })).toEqual(['comment.reported', 'person.banned']);
    expect(await kinds({ personId: writer.id, about: 'person' })).toEqual(['person.banned']);
    expect(await kinds({ articleId: article.id })).toEqual(['comment.reported']);
    expect(await kinds({ personId: '1 OR 1=1' })).toEqual([]);
    expect(await kinds({ personId: writer.id, kind: 'comment.reported' })).toEqual(['comment.reported']);
    expect(await kinds({ personId: writer.id, by: 'HIEF ow' })).toHaveLength(2);
    expect(await kinds({ personId: writer.id, by: '%' })).toEqual([]);
    expect(await kinds({ personId: writer.id, from: later(now(), -DAY), to: later(now(), DAY) })).toHaveLength(2);
    expect(await kinds({ personId: writer.id, to: later(now(), -DAY) })).toEqual([]);
    const [entry] = (await listLog(moderator, { articleId: article.id })).items;
    expect(entry).toMatchObject({
      comment: { id: comment.id, author: { name: 'Wanda Writer' } },
      actor: { id: chief.id },
    });
  });

  it('pages by keyset without a gap or a double', async () => {
    const busy = await makePerson({ role: 'editor' });
    await inTransaction(async (tx) => {
      for (let n = 0; n < DESK_PAGE_SIZE + 2; n++)
        await recordAudit(tx, { kind: 'settings.changed', actorId: busy.id, detail: { fields: [String(n)] } });
    });
    const first = await listLog(owner, { personId: busy.id });
    const second = await listLog(owner, { personId: busy.id, cursor: first.next ?? '' });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(DESK_PAGE_SIZE + 2);
    expect(second).toMatchObject({ next: null, items: { length: 2 } });
  });
});

describe('what stands around a comment', () => {
  it('is its line of ancestors, from the root, and the answers to it', async () => {
    const article = await makeArticle();
    const root = await makeComment({ article, source: 'Root' });
    const middle = await makeComment({ article, parent: root, source: 'Middle' });
    const comment = await makeComment({ article, parent: middle, source: 'Itself', status: 'pending' });
    const reply = await makeComment({ article, parent: comment, source: 'Answer', status: 'spam' });
    await makeComment({ article, parent: root, source: 'Elsewhere' });
    const around = await findSurroundings(comment.id);
    expect(around.ancestors.map(({ excerpt }) => excerpt)).toEqual(['Root', 'Middle']);
    expect(around.replies).toMatchObject([{ id: reply.id, excerpt: 'Answer', status: 'spam', deleted: false }]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/policy';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { DESK_PAGE_SIZE } from '@/lib/limits';
import { actorOf, makeArticle, makeComment, makePerson } from '@/test/factories';
import { decideComment } from '../moderation/commands';
import { listActivity } from './person-activity';
import { getPersonRecord } from './person-record';
import { listPeople } from './queries';

let owner: Actor;
let moderator: Actor;

beforeAll(async () => {
  owner = actorOf(await makePerson({ role: 'owner' }));
  moderator = actorOf(await makePerson({ role: 'moderator' }));
});

describe('the list of people', () => {
  it('V14: neither shows nor finds addresses for those who may not see them', async () => {
    const quiet = await makePerson({ name: 'Quiet Quentin', email: 'hidden-letters@example.test' });
    const found = await listPeople(owner, { q: 'hidden-letters' });
    expect(found.items).toMatchObject([{ id: quiet.id, email: 'hidden-letters@example.test' }]);
    expect((await listPeople(moderator, { q: 'hidden-letters' })).items).toEqual([]);
    const byName = await listPeople(moderator, { q: 'quentin' });
    expect(byName.items).toMatchObject([{ id: quiet.id, email: null }]);
  });

  it('V15: searches for what was typed, signs included', async () => {
    const percent = await makePerson({ name: 'Per % Cent' });
    expect((await listPeople(moderator, { q: '%' })).items.map(({ id }) => id)).toEqual([percent.id]);
    expect((await listPeople(moderator, { q: `' OR '1'='1` })).items).toEqual([]);
  });

  it('tells what is in force, not what has ended, and filters by it', async () => {
    const [held, free] = [await makePerson(), await makePerson()];
    const sanction = { reason: 'Heat', createdAt: now(), imposedById: owner.id };
    await db().sanction.createMany({
      data: [
        { ...sanction, personId: held.id, kind: 'suspension', until: later(now(), DAY) },
        { ...sanction, personId: held.id, kind: 'ban' },
        { ...sanction, personId: free.id, kind: 'suspension', until: later(now(), -DAY) },
        { ...sanction, personId: free.id, kind: 'ban', liftedAt: now(), liftedById: owner.id },
      ],
    });
    const { items } = await listPeople(moderator, { state: 'held' });
    expect(items).toMatchObject([{ id: held.id, sanction: { kind: 'ban' } }]);
    const unproven = await makePerson({ verified: false });
    for (const [state, id] of [
      ['suspended', held.id],
      ['banned', held.id],
      ['unproven', unproven.id],
    ] as const)
      expect((await listPeople(moderator, { state })).items.map((person) => person.id)).toEqual([id]);
  });

  it('pages by keyset without a gap or a double', async () => {
    const createdAt = later(now(), -900 * DAY);
    const made: string[] = [];
    for (let n = 0; n < DESK_PAGE_SIZE + 3; n++) made.push((await makePerson({ role: 'author', createdAt })).id);
    const first = await listPeople(moderator, { role: 'author' });
    const second = await listPeople(moderator, { role: 'author', cursor: first.next ?? '' });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([...made].sort().reverse());
    expect(second.next).toBeNull();
  });
});

describe('a person’s record', () => {
  it('holds comments by status and what became of their reports', async () => {
    const [subject, reporter] = [await makePerson({ email: 'subject@example.test' }), await makePerson()];
    const article = await makeArticle();
    const [shown, kept, waiting] = [
      await makeComment({ article, authorId: subject.id }),
      await makeComment({ article, authorId: subject.id }),
      await makeComment({ article, authorId: subject.id, status: 'pending' }),
    ];
    for (const { id } of [shown, kept, waiting])
      await db().report.create({
        data: { commentId: id, commentRevision: 1, reporterId: reporter.id, reason: 'abuse', createdAt: now() },
      });
    const seen = { seenRevision: 1, seenDecisionCount: 0 };
    await decideComment(owner, { ...seen, commentId: shown.id, action: 'reject', reason: 'Too hot.' });
    await decideComment(owner, { ...seen, commentId: kept.id, action: 'approve' });
    const record = await getPersonRecord(moderator, subject.id);
    expect(record).toMatchObject({
      email: null,
      comments: { approved: 1, rejected: 1, pending: 1, spam: 0, deleted: 0 },
      inForce: null,
    });
    expect((await getPersonRecord(moderator, reporter.id)).reports).toEqual({ open: 1, upheld: 1, dismissed: 1 });
    expect((await getPersonRecord(owner, subject.id)).email).toBe('subject@example.test');
  });

  it('tells of twelve months by the site’s clock, those without a comment too', async () => {
    const { id: authorId } = await makePerson();
    const article = await makeArticle();
    const at = new Date('2026-03-10T12:00:00Z');
    for (const [createdAt, status] of [
      ['2026-02-28T23:30:00Z', 'approved'], // March in Jerusalem
      ['2026-02-28T12:00:00Z', 'pending'],
      ['2025-04-02T12:00:00Z', 'spam'],
      ['2025-03-30T12:00:00Z', 'approved'],
    ] as const)
      await makeComment({ article, authorId, status, createdAt: new Date(createdAt) });
    const months = await listActivity(authorId, at, 'Asia/Jerusalem');
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ year: 2025, month: 4, approved: 0, pending: 0, rejected: 1 });
    expect(months.slice(-2)).toEqual([
      { year: 2026, month: 2, approved: 0, pending: 1, rejected: 0 },
      { year: 2026, month: 3, approved: 1, pending: 0, rejected: 0 },
    ]);
  });

  it('V13: holds no hash for anybody, and no address for a moderator', async () => {
    const subject = await makePerson({ email: 'secret@example.test', passwordHash: '$argon2id$canary' });
    expect(JSON.stringify(await getPersonRecord(owner, subject.id))).not.toContain('canary');
    expect(JSON.stringify(await getPersonRecord(moderator, subject.id))).not.toContain('secret@example.test');
  });

  it('is not found by an id that is none', async () => {
    await expect(getPersonRecord(owner, '1 OR 1=1')).rejects.toMatchObject({ code: 'not_found' });
    await expect(getPersonRecord(owner, crypto.randomUUID())).rejects.toMatchObject({ code: 'not_found' });
  });
});

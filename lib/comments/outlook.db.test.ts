import { beforeEach, describe, expect, it } from 'vitest';
import { suspendPerson } from '@/lib/accounts/commands/sanctions';
import { openSession } from '@/lib/accounts/sessions';
import { findViewerByToken } from '@/lib/accounts/viewer';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { inTransaction } from '@/lib/write';
import { configure } from '@/test/configure';
import { makeArticle, makeComment, makePerson, makeSite } from '@/test/factories';
import { foresee } from './outlook';

beforeEach(() => makeSite());

async function viewerOf(personId: string) {
  const { token } = await inTransaction((tx) => openSession(tx, personId));
  const viewer = await findViewerByToken(token);
  return viewer ?? expect.unreachable('nobody is signed in');
}

async function approvedOnce(authorId: string): Promise<void> {
  const { id } = await makeComment({ article: await makeArticle(), authorId });
  await db().comment.update({ where: { id }, data: { decisionCount: 1 } });
}

describe('what will become of a comment, told before it is written', () => {
  it('is a review until one was approved, and nothing after that', async () => {
    const { id } = await makePerson();
    expect(await foresee(await viewerOf(id))).toEqual({ kind: 'review' });
    await approvedOnce(id);
    expect(await foresee(await viewerOf(id))).toEqual({ kind: 'atOnce' });
  });

  it('follows the site’s setting, and never holds the staff', async () => {
    const [reader, moderator] = [await makePerson(), await makePerson({ role: 'moderator' })];
    await approvedOnce(reader.id);
    await makeSite({ commentMode: 'everyone' });
    expect(await foresee(await viewerOf(reader.id))).toEqual({ kind: 'review' });
    expect(await foresee(await viewerOf(moderator.id))).toEqual({ kind: 'atOnce' });
    await makeSite({ commentMode: 'nobody' });
    expect(await foresee(await viewerOf((await makePerson()).id))).toEqual({ kind: 'atOnce' });
  });

  it('says so when an address must be confirmed first, and only where mail can do that', async () => {
    const { id } = await makePerson({ verified: false });
    await approvedOnce(id);
    expect(await foresee(await viewerOf(id))).toEqual({ kind: 'atOnce' });
    configure({ SMTP_URL: 'smtp://mail.example.test', MAIL_FROM: 'blog@example.test' });
    expect(await foresee(await viewerOf(id))).toEqual({ kind: 'unproven' });
  });

  it('is nothing at all for the suspended, until a time', async () => {
    const [{ id }, owner] = [await makePerson(), await makePerson({ role: 'owner' })];
    const until = later(now(), DAY);
    await suspendPerson(owner, { personId: id, until, reason: 'Cool down' });
    expect(await foresee(await viewerOf(id))).toEqual({ kind: 'suspended', until, reason: 'Cool down' });
  });
});

import { describe, expect, it } from 'vitest';
import { later, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import type { AppError } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { OAUTH_FLOW_LIFETIME, RATE_LIMITS } from '@/lib/limits';
import { inTransaction } from '@/lib/write';
import { makePerson } from '@/test/factories';
import { cookieHeader } from '@/test/form-request';
import { begin, comeBack, startProviders, stubs, viewerOf, visit } from '@/test/provider-visits';
import { banPerson } from './commands/sanctions';
import { wordsForProblem } from './oauth-problems';
import { readCookie } from './session-cookie';
import { openSession } from './sessions';

startProviders();

describe('whoever a provider lets in and this site does not', () => {
  it('V21: says kindly why an unproven address does not get in', async () => {
    await makePerson({ email: 'claimed@example.test', verified: false });
    stubs.google.profile = { sub: 'g8', name: 'Claimer', email: 'claimed@example.test', email_verified: true };
    const first = await begin('google');
    const claimed = await comeBack('google', await visit(first.at), first.cookies);
    expect(claimed.headers.get('location')).toBe('/sign-in?problem=claimed');
    stubs.google.profile = { sub: 'g9', name: 'Liar', email: 'ada@example.test', email_verified: false };
    const second = await begin('google');
    const unproven = await comeBack('google', await visit(second.at), second.cookies);
    expect(unproven.headers.get('location')).toBe('/sign-in?problem=unproven');
    expect(await db().identity.count({ where: { subject: { in: ['g8', 'g9'] } } })).toBe(0);
  });

  it('says to the banned why, as a password does, and to nobody else', async () => {
    const [owner, { id: personId }] = [await makePerson({ role: 'owner' }), await makePerson({ email: 'ban@b.test' })];
    await banPerson(owner, { personId, reason: 'Advertising' });
    stubs.google.profile = { sub: 'g10', name: 'Seller', email: 'ban@b.test', email_verified: true };
    const { at, cookies } = await begin('google');
    const answer = await comeBack('google', await visit(at), cookies);
    expect(answer.headers.get('location')).toBe('/sign-in?problem=closed');
    expect(await viewerOf(answer)).toBeNull();
    expect(answer.headers.getSetCookie().join('\n')).toMatch(/^rejoinder-closed=.*; HttpOnly; Max-Age=600$/m);
    const ticket = readCookie(cookieHeader(answer), 'rejoinder-closed') ?? '';
    const refusal = await inTransaction((tx) => openSession(tx, personId)).catch((error: AppError) => error.text);
    expect(await wordsForProblem('closed', ticket)).toEqual(refusal);

    const nobody = phrase('accounts.no.closed');
    const another = ticket.replace(personId, owner.id);
    for (const wrong of [null, '', 'x', personId, another, ticket.replace(/\.(\d)/, '.9$1')])
      expect(await wordsForProblem('closed', wrong)).toEqual(nobody);
    expect(await wordsForProblem('failed', ticket)).not.toEqual(refusal);
    pinClock(later(now(), OAUTH_FLOW_LIFETIME));
    expect(await wordsForProblem('closed', ticket)).toEqual(nobody);
  });

  it('comes back from a refusal still on the way to the kept comment', async () => {
    stubs.google.profile = { sub: 'g11', name: 'Liar', email: 'ada@example.test', email_verified: false };
    const { at, cookies } = await begin('google', '/compose?kept=abc');
    const answer = await comeBack('google', await visit(at), cookies);
    expect(answer.headers.get('location')).toBe('/sign-in?problem=unproven&next=%2Fcompose%3Fkept%3Dabc');
  });

  it('sends whoever begins too often back to the page that says so', async () => {
    const { max } = RATE_LIMITS.signInByAddress;
    await db().rateLimitBucket.deleteMany();
    for (let asked = 0; asked < max; asked += 1) expect((await begin('github')).at).toContain('/authorize');
    expect((await begin('github', '/compose?kept=abc')).at).toBe('/sign-in?problem=busy&next=%2Fcompose%3Fkept%3Dabc');
    await db().rateLimitBucket.deleteMany();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Role } from '@/generated/prisma/enums';
import { makePerson } from '@/test/factories';
import { openSession } from './accounts/sessions';
import { staffAction } from './actions';
import { DAY, later, now } from './clock';
import { db } from './db';
import { forbidden, notFound } from './errors';
import { REQUEST_ID_HEADER } from './http/internal-headers';
import { log } from './log';
import { refusedActions } from './refused-actions';
import { inTransaction } from './write';

// Next's request, of which an action reads a cookie and where it came from.
const jar = new Map<string, string>();
const sent = new Headers();
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined) }),
  headers: async () => sent,
}));

vi.mock('./log', { spy: true });

const ran = vi.fn(async ({ input }: { input: { text: string } }) => input.text);
const action = staffAction({ ability: 'comment.moderate', schema: z.object({ text: z.string().min(1) }) }, ran);

async function signInAs(role: Role, suspended = false) {
  const person = await makePerson({ role });
  const imposedById = (await makePerson({ role: 'owner' })).id;
  if (suspended)
    await db().sanction.create({
      data: {
        ...{ personId: person.id, kind: 'suspension', reason: 'Cool down.', imposedById },
        ...{ createdAt: now(), until: later(now(), DAY) },
      },
    });
  const { token } = await inTransaction((tx) => openSession(tx, person.id));
  jar.set('rejoinder-session', token);
  return person;
}

beforeEach(() => {
  jar.clear();
  ran.mockClear();
  vi.mocked(log).mockClear();
  sent.set('sec-fetch-site', 'same-origin');
});

describe('an action of the desk', () => {
  it('runs for those who may, with clean texts', async () => {
    await signInAs('moderator');
    expect(await action({ text: 'a\u0000b' })).toEqual({ ok: true, value: 'ab' });
  });

  it('says what is wrong with the input', async () => {
    await signInAs('moderator');
    expect(await action({ text: '\u0000' })).toMatchObject({
      ok: false,
      code: 'invalid',
      fields: { text: expect.any(String) },
    });
    expect(await action('nothing')).toMatchObject({ ok: false, code: 'invalid' });
  });

  it('V11: answers those who may not where they are, so that nothing typed is left behind', async () => {
    expect(await action({ text: 'a' })).toMatchObject({
      code: 'unauthenticated',
      message: expect.stringContaining('signed out'),
    });
    await signInAs('reader');
    expect(await action({ text: 'a' })).toMatchObject({ code: 'not_found' });
    await signInAs('author');
    expect(await action({ text: 'a' })).toMatchObject({ code: 'forbidden' });
    await signInAs('moderator', true);
    expect(await action({ text: 'a' })).toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('suspended'),
    });
    expect(ran).not.toHaveBeenCalled();
  });

  it('logs and counts who tried what they may not do, by ids alone, and nothing else', async () => {
    const countOf = (code: string) => refusedActions().find((one) => one.code === code)?.count ?? 0;
    const before = { forbidden: countOf('forbidden'), not_found: countOf('not_found') };
    sent.set(REQUEST_ID_HEADER, 'the-request');
    const attempt = { action: 'comment.moderate', requestId: 'the-request' };
    const said = (code: string, actorId: string | null) => ['warn', 'action.refused', { ...attempt, code, actorId }];
    const reader = await signInAs('reader');
    await action({ text: 'a' });
    const author = await signInAs('author');
    await action({ text: 'a' });
    const moderator = await signInAs('moderator');
    ran.mockRejectedValueOnce(forbidden());
    await action({ text: 'a' });
    sent.set('sec-fetch-site', 'cross-site');
    await action({ text: 'a' });
    const expected = [
      said('not_found', reader.id),
      said('forbidden', author.id),
      said('forbidden', moderator.id),
      said('forbidden', null),
    ];
    expect(vi.mocked(log).mock.calls).toEqual(expected);
    expect([countOf('forbidden') - before.forbidden, countOf('not_found') - before.not_found]).toEqual([3, 1]);
    sent.set('sec-fetch-site', 'same-origin');
    await action({ text: '' });
    ran.mockRejectedValueOnce(notFound());
    await action({ text: 'a' });
    jar.clear();
    await action({ text: 'a' });
    expect(vi.mocked(log).mock.calls).toHaveLength(expected.length);
  });

  it('V18: does nothing for another site', async () => {
    await signInAs('moderator');
    sent.set('sec-fetch-site', 'cross-site');
    expect(await action({ text: 'a' })).toMatchObject({ ok: false, code: 'forbidden' });
    expect(ran).not.toHaveBeenCalled();
  });
});

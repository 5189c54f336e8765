import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Role } from '@/generated/prisma/enums';
import { makePerson } from '@/test/factories';
import { openSession } from './accounts/sessions';
import { staffAction } from './actions';
import { DAY, later, now } from './clock';
import { db } from './db';
import { inTransaction } from './write';

// Next's request, of which an action reads a cookie and where it came from.
const jar = new Map<string, string>();
const sent = new Headers();
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined) }),
  headers: async () => sent,
}));

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
}

beforeEach(() => {
  jar.clear();
  ran.mockClear();
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

  it('V18: does nothing for another site', async () => {
    await signInAs('moderator');
    sent.set('sec-fetch-site', 'cross-site');
    expect(await action({ text: 'a' })).toMatchObject({ ok: false, code: 'forbidden' });
    expect(ran).not.toHaveBeenCalled();
  });
});

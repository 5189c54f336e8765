import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '@/generated/prisma/enums';
import { makePerson } from '@/test/factories';
import { openSession } from './accounts/sessions';
import { findViewer, requireStaff, requireViewer } from './actor';
import { DAY, later, now } from './clock';
import { db } from './db';
import { ALL_ABILITIES, can } from './policy';
import { inTransaction } from './write';

// Next's request, of which the guard reads one cookie.
const jar = new Map<string, string>();
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined) }),
}));

async function signInAs(role: Role) {
  const person = await makePerson({ role });
  const { token } = await inTransaction((tx) => openSession(tx, person.id));
  jar.set('rejoinder-session', token);
  return person;
}

beforeEach(() => {
  jar.clear();
  vi.stubEnv('__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS', 'true');
});

const digestOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'let in',
    (error: { digest?: string }) => error.digest ?? String(error),
  );

describe('requireViewer', () => {
  it('sends the signed-out to sign in and back', async () => {
    expect(await findViewer()).toBeNull();
    expect(await digestOf(requireViewer('/settings'))).toContain('/sign-in?next=%2Fsettings');
    jar.set('rejoinder-session', 'made up');
    expect(await digestOf(requireViewer('/settings'))).toContain('/sign-in?next=%2Fsettings');
  });

  it('knows the signed-in, by selected columns only', async () => {
    const person = await signInAs('reader');
    expect(await requireViewer('/')).toEqual({
      id: person.id,
      name: person.name,
      role: 'reader',
      handle: null,
      email: person.email,
      emailVerified: true,
      sanction: null,
    });
  });
});

describe('V11: requireStaff', () => {
  it('sends the signed-out to sign in', async () => {
    expect(await digestOf(requireStaff('desk.enter'))).toContain('/sign-in?next=%2Fadmin');
  });

  it('shows readers nothing, whatever they ask for', async () => {
    await signInAs('reader');
    for (const ability of ALL_ABILITIES.filter((one) => !one.startsWith('comment.'))) {
      expect(await digestOf(requireStaff(ability)), ability).toContain('404');
    }
  });

  it.each(['moderator', 'author', 'editor', 'owner'] as const)(
    'lets a %s in where the policy does, and refuses elsewhere',
    async (role) => {
      const { id } = await signInAs(role);
      for (const ability of ALL_ABILITIES) {
        const expected = can({ id, role, sanction: null }, ability) ? 'let in' : expect.stringContaining('403');
        expect(await digestOf(requireStaff(ability)), ability).toEqual(expected);
      }
    },
  );

  it('lets authors in to what is theirs alone', async () => {
    const { id } = await signInAs('author');
    expect(await digestOf(requireStaff('article.edit', { ownerIds: [id] }))).toBe('let in');
    expect(await digestOf(requireStaff('article.edit', { ownerIds: ['another'] }))).toContain('403');
  });

  it('refuses the suspended', async () => {
    const { id } = await signInAs('editor');
    const owner = await makePerson({ role: 'owner' });
    await db().sanction.create({
      data: {
        personId: id,
        kind: 'suspension',
        reason: 'x',
        until: later(now(), DAY),
        createdAt: now(),
        imposedById: owner.id,
      },
    });
    expect(await digestOf(requireStaff('desk.enter'))).toContain('403');
  });
});

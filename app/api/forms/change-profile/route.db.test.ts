import { beforeEach, describe, expect, it } from 'vitest';
import { POST as changePassword } from '@/app/api/forms/change-password/route';
import { POST as requestVerification } from '@/app/api/forms/request-verification/route';
import { POST as signOutEverywhere } from '@/app/api/forms/sign-out-everywhere/route';
import { openSession } from '@/lib/accounts/sessions';
import { db } from '@/lib/db';
import { inTransaction } from '@/lib/write';
import { makePerson, makeSite } from '@/test/factories';
import { formRequest } from '@/test/form-request';
import { POST as changeProfile } from './route';

beforeEach(() => makeSite());

describe('the forms of the settings', () => {
  it('keep what somebody typed whose session ended meanwhile', async () => {
    const typed = { name: 'Ada', bio: 'A long text' };
    const answer = await changeProfile(formRequest('/api/forms/change-profile', typed));
    expect([answer.status, answer.headers.get('x-rejoinder-page')]).toEqual([401, '/settings']);
    expect(await answer.json()).toMatchObject({ values: typed, code: 'unauthenticated' });
  });

  it('lead the signed-out to sign in, and change nothing', async () => {
    const person = await makePerson({ passwordHash: 'kept' });
    for (const post of [changePassword, requestVerification, signOutEverywhere]) {
      const answer = await post(formRequest('/api/forms/x', { personId: person.id, newPassword: 'engines of brass' }));
      expect(answer.headers.get('location')).toBe('/sign-in?next=%2Fsettings');
    }
    expect(await db().person.findUnique({ where: { id: person.id } })).toMatchObject({ passwordHash: 'kept' });
  });

  it('V12: change the viewer alone, whatever else the form names', async () => {
    const [viewer, victim] = [await makePerson(), await makePerson({ name: 'Vera Victim' })];
    const { token } = await inTransaction((tx) => openSession(tx, viewer.id));
    const theirs = await inTransaction((tx) => openSession(tx, victim.id));
    const cookie = `rejoinder-session=${token}`;
    const typed = { name: 'Renamed Now', bio: '', id: victim.id, personId: victim.id, role: 'owner' };
    await changeProfile(formRequest('/api/forms/change-profile', typed, { cookie }));
    await signOutEverywhere(formRequest('/api/forms/sign-out-everywhere', { personId: victim.id }, { cookie }));
    expect(await db().person.findUnique({ where: { id: viewer.id } })).toMatchObject({
      name: 'Renamed Now',
      role: 'reader',
    });
    expect(await db().person.findUnique({ where: { id: victim.id } })).toMatchObject({ name: 'Vera Victim' });
    expect(await db().session.findMany({ select: { personId: true } })).toEqual([{ personId: victim.id }]);
    expect(theirs.personId).toBe(victim.id);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { POST as useLink } from '@/app/api/forms/use-link/route';
import { POST as signOut } from '@/app/api/forms/sign-out/route';
import { POST as signIn } from '@/app/api/forms/sign-in/route';
import { db } from '@/lib/db';
import { configure } from '@/test/configure';
import { makeSite } from '@/test/factories';
import { cookieHeader, formRequest } from '@/test/form-request';
import { tokenFromMail } from '@/test/mailbox';
import { POST as signUp } from './route';

const ada = { name: 'Ada Lovelace', email: 'ada@example.test', password: 'engines of brass 1843' };

beforeEach(() => makeSite());

describe('the way of a reader through the forms', () => {
  it('V16: takes no role, status or id from a form', async () => {
    const extra = {
      role: 'owner',
      emailVerifiedAt: '2026-01-01',
      handle: 'ada',
      id: '01900000-0000-7000-8000-000000000000',
    };
    const answer = await signUp(formRequest('/api/forms/sign-up', { ...ada, ...extra, next: '/compose?kept=k' }));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/compose?kept=k']);
    const row = await db().person.findUniqueOrThrow({ where: { emailKey: ada.email } });
    expect(row).toMatchObject({ role: 'reader', emailVerifiedAt: null, handle: null });
    expect(row.id).not.toBe(extra.id);
  });

  it('signs out and in again, and never repeats a password', async () => {
    await signUp(formRequest('/api/forms/sign-up', { ...ada, name: 'Ben Bright', email: 'ben@example.test' }));
    const wrong = await signIn(
      formRequest('/api/forms/sign-in', { email: 'ben@example.test', password: 'not this one', next: '/x' }),
    );
    expect([wrong.status, wrong.headers.get('x-rejoinder-page')]).toEqual([401, '/sign-in?next=%2Fx']);
    expect(await wrong.text()).not.toContain('not this one');
    const right = await signIn(
      formRequest('/api/forms/sign-in', { ...ada, email: 'ben@example.test', next: '//evil.example' }),
    );
    expect([right.status, right.headers.get('location')]).toEqual([303, '/']);
    const out = await signOut(formRequest('/api/forms/sign-out', {}, { cookie: cookieHeader(right) }));
    expect(out.headers.getSetCookie().join()).toMatch(/rejoinder-session=; .*Max-Age=0/);
  });

  it('with mail: answers with the same page for all, and the link in this browser completes the account', async () => {
    configure({ SMTP_URL: 'smtp://mail.example.test', MAIL_FROM: 'blog@example.test' });
    const cleo = { ...ada, name: 'Cleo Clear', email: 'cleo@example.test', next: '/compose?kept=k' };
    const asked = await signUp(formRequest('/api/forms/sign-up', cleo));
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/sign-in/check-mail']);
    expect(cookieHeader(asked)).not.toContain('rejoinder-session');
    const token = await tokenFromMail('complete_sign_up');
    const done = await useLink(formRequest('/api/forms/use-link', { token }, { cookie: cookieHeader(asked) }));
    expect([done.status, done.headers.get('location')]).toEqual([303, '/compose?kept=k']);
    const again = await useLink(formRequest('/api/forms/use-link', { token }));
    expect([again.status, again.headers.get('x-rejoinder-page')]).toEqual([404, `/sign-in/link/${token}`]);
  });
});

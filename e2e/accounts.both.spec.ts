import { banPerson } from '@/lib/accounts/commands/sanctions';
import { db } from '@/lib/db';
import { makePerson } from '@/test/factories';
import { OWNER } from './constants';
import { expect, test } from './fixtures';
import { expectFieldError, press } from './pressing';
import {
  addressOf,
  createAccount,
  enterPassword,
  expectSignedInAs,
  expectSignedOut,
  makePersonWithPassword,
  PASSWORD,
  signIn,
  uniqueName,
} from './signing-in';

test('a reader signs up, signs out and signs in again', async ({ page, context }) => {
  const name = uniqueName('Joiner');
  await page.goto('/sign-up');
  await createAccount(page, name);
  await expect(page).toHaveURL('/');
  const [session] = (await context.cookies()).filter((cookie) => cookie.name.endsWith('rejoinder-session'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  await expectSignedInAs(page, name);
  await expect(page.getByText('not confirmed yet')).toBeVisible();

  await page.getByRole('link', { name: 'Sign out here' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
  await expectSignedOut(page);
  await enterPassword(page, addressOf(name), PASSWORD);
  await expect(page).toHaveURL('/settings');
  await expectSignedInAs(page, name);
  const [renewed] = (await context.cookies()).filter((cookie) => cookie.name.endsWith('rejoinder-session'));
  expect(renewed?.value, 'V25: a new session id').not.toBe(session?.value);
});

test('V23: a wrong password and an unknown address are answered alike', async ({ page }) => {
  const person = await makePersonWithPassword();
  const answers: string[] = [];
  for (const email of [person.email, addressOf(uniqueName('Nobody'))]) {
    await page.goto('/sign-in');
    await page.getByLabel('Email', { exact: true }).fill(email);
    await page.getByLabel('Password', { exact: true }).fill('certainly not this one');
    const answer = await press(page, 'Sign in');
    expect(answer.status()).toBe(401);
    await expect(page.getByRole('alert')).toContainText('Email and password do not match. Please check both');
    for (const field of ['Email', 'Password']) {
      const box = page.getByLabel(field, { exact: true });
      await expect(box).toHaveAttribute('aria-invalid', 'true');
      await expect(box).toHaveAccessibleDescription(/do not match/);
    }
    await expect(page.getByLabel('Email', { exact: true })).toHaveValue(email);
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
    answers.push((await answer.text()).replaceAll(email, ''));
  }
  expect(answers[0]).toBe(answers[1]);
});

test('guessing at one account is stopped, from any address', async ({ page, newVisitor, baseURL }) => {
  const person = await makePersonWithPassword();
  const guess = (visitor: typeof page) =>
    visitor.request.post('/api/forms/sign-in', {
      headers: { origin: baseURL ?? '', accept: 'application/json' },
      form: { email: person.email, password: 'guess' },
    });
  const statuses: number[] = [];
  for (const visitor of [page, await newVisitor()])
    for (let n = 0; n < 6; n++) statuses.push((await guess(visitor)).status());
  expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 429, 429]);
  expect(Number((await guess(await newVisitor())).headers()['retry-after'])).toBeGreaterThan(0);
});

test('what cannot be used for an account is said next to its field, and the rest is kept', async ({ page }) => {
  const taken = await makePersonWithPassword({ name: uniqueName('Taken') });
  await page.goto('/sign-up');
  await createAccount(page, 'Moderator', addressOf(uniqueName('Poser')));
  await expectFieldError(page, 'Name');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Moderator');

  await page.getByLabel('Password', { exact: true }).fill('password1');
  await page.getByLabel('Name', { exact: true }).fill(uniqueName('Fine'));
  expect((await press(page, 'Create account')).status()).toBe(422);
  await expectFieldError(page, 'Password');

  await createAccount(page, uniqueName('Fine'), taken.email);
  await expect(page.getByLabel('Email', { exact: true })).toHaveAccessibleDescription(/You can sign in instead/);
  await expectSignedOut(page);
});

test('nobody passes for somebody else by a name that looks the same', async ({ page, newVisitor, baseURL }) => {
  const name = uniqueName('Ariana');
  const first = await newVisitor();
  await first.goto('/sign-up');
  await createAccount(first, name);
  await expect(first).toHaveURL('/');
  const own = page.getByLabel('Name', { exact: true });
  await page.goto('/sign-up');
  await createAccount(page, name.toUpperCase(), addressOf(uniqueName('Impostor')));
  await expectFieldError(page, 'Name');

  const person = await makePerson();
  await signIn(page.context(), person.id, baseURL ?? '');
  // In other case, with Cyrillic letters, with an invisible one; and names of the house.
  const looksAlike = [name.toUpperCase(), name.replaceAll('a', 'а'), `${name.slice(0, 3)}\u200b${name.slice(3)}`];
  for (const imitation of [...looksAlike, 'Admin', OWNER.name]) {
    await page.goto('/settings');
    await own.fill(imitation);
    expect((await press(page, 'Save profile')).status(), imitation).toBe(422);
    await expectFieldError(page, 'Name');
  }
  expect((await db().person.findUniqueOrThrow({ where: { id: person.id } })).name).toBe(person.name);
});

test('signing out everywhere ends every session, and a new password ends all but this one', async ({
  page,
  newVisitor,
}) => {
  const person = await makePersonWithPassword();
  const second = await newVisitor();
  for (const visitor of [page, second]) {
    await visitor.goto('/sign-in?next=/settings');
    await enterPassword(visitor, person.email, PASSWORD);
    await expect(visitor).toHaveURL('/settings');
  }
  await page.getByLabel('Current password').fill(PASSWORD);
  await page.getByLabel('New password').fill('nine herons on the mill pond');
  await press(page, 'Change password');
  await expect(page.getByText('Your password is changed')).toBeVisible();
  await expectSignedInAs(page, person.name);
  await expectSignedOut(second);
  await enterPassword(second, person.email, 'nine herons on the mill pond');
  await expect(second).toHaveURL('/settings');
  await page.goto('/settings');
  await press(page, 'Sign out everywhere');
  await expectSignedOut(page);
  await expectSignedOut(second);
});

test('a ban ends a session at once', async ({ page, context, baseURL }) => {
  const [person, owner] = [await makePersonWithPassword(), await makePerson({ role: 'owner' })];
  await signIn(context, person.id, baseURL ?? '');
  await expectSignedInAs(page, person.name);
  await banPerson(owner, { personId: person.id, reason: 'Enough' });
  await expectSignedOut(page);
  await enterPassword(page, person.email, PASSWORD);
  await expect(page.getByRole('alert')).toContainText(/This account is closed\. The reason: .*Enough/u);
});

test('without mail, a link waits in the outbox, and the page says so', async ({ page }) => {
  const person = await makePersonWithPassword();
  await page.goto('/sign-in');
  await page.getByLabel('Email', { exact: true }).fill(person.email);
  await expect(page.getByText('This site does not send mail: ask here for a link')).toBeVisible();
  await press(page, 'Email me a link');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask for your link');
  await expect(page.getByText('This site does not send mail.')).toBeVisible();
  const mail = await db().mail.findFirstOrThrow({ where: { recipient: person.email } });
  const [link] = /http:\/\/\S+\/sign-in\/link\/\S+/.exec(mail.text) ?? [];
  await page.goto(link ?? '');
  await press(page, 'Sign in');
  await expectSignedInAs(page, person.name);
});

test('V19: signing in leads on to this site only', async ({ page }) => {
  const person = await makePersonWithPassword();
  for (const next of [
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
  ]) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await enterPassword(page, person.email, PASSWORD);
    await expect(page, next).toHaveURL('/');
    // Who is signed in already is offered a way on, and it is no other one.
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await expect(page.getByRole('main').getByText(person.name)).toBeVisible();
    for (const link of await page.getByRole('main').getByRole('link').all())
      expect(await link.getAttribute('href'), next).toMatch(/^\/(?![/\\])/);
    await page.context().clearCookies();
  }
  await page.goto('/sign-in?next=/settings/comments');
  await enterPassword(page, person.email, PASSWORD);
  await expect(page).toHaveURL('/settings/comments');
});

test('V16: a role that a form brings along is not taken', async ({ page, baseURL }) => {
  const name = uniqueName('Climber');
  await page.request.post('/api/forms/sign-up', {
    headers: { origin: baseURL ?? '' },
    form: { name, email: addressOf(name), password: PASSWORD, role: 'owner', emailVerified: 'true' },
  });
  const person = await db().person.findUniqueOrThrow({ where: { emailKey: addressOf(name) } });
  expect(person).toMatchObject({ role: 'reader', emailVerifiedAt: null });
  expect((await page.goto('/admin'))?.status()).toBe(404);
});

import { makeArticle } from '@/test/factories';
import { expect, test } from './fixtures';
import { linkIn, mailTo, waitForMail } from './mail';
import { expectFieldError, postComment, press } from './pressing';
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

test.use({ site: 'mail' });

const h1 = { level: 1 } as const;

test('a new reader proves their address by a button behind the link, which works once', async ({
  page,
  newVisitor,
}) => {
  const name = uniqueName('Prover');
  await page.goto('/sign-up?next=/settings');
  await createAccount(page, name);
  await expect(page.getByRole('heading', h1)).toHaveText('Check your mail');
  await expectSignedOut(page);
  const link = linkIn(await waitForMail(addressOf(name), /Finish creating your account/), /\/sign-in\/link\//);

  // V22: a program that follows the link, by GET and by HEAD, uses nothing up.
  const scanner = await newVisitor();
  for (let n = 0; n < 2; n++) expect((await scanner.request.get(link)).status()).toBe(200);
  expect((await scanner.request.head(link)).status()).toBe(200);

  await page.goto(link);
  await expect(page.getByText(addressOf(name))).toBeVisible();
  await press(page, 'Create account');
  await expect(page).toHaveURL('/settings');
  await expectSignedInAs(page, name);
  await expect(page.getByText('not confirmed yet')).toHaveCount(0);

  await page.goto(link);
  await expect(page.getByRole('heading', h1)).toHaveText('This link does not work');
  await page.goto('/sign-out');
  await press(page, 'Sign out');
  await page.goto('/sign-in');
  await enterPassword(page, addressOf(name), PASSWORD);
  await expect(page).toHaveURL('/');
});

test('a sign-up that is completed in another browser needs its password anew', async ({ page, newVisitor }) => {
  const name = uniqueName('Elsewhere');
  await page.goto('/sign-up');
  await createAccount(page, name);
  const link = linkIn(await waitForMail(addressOf(name), /Finish creating your account/), /\/sign-in\/link\//);
  const phone = await newVisitor();
  await phone.goto(link);
  await phone.getByLabel('Password', { exact: true }).fill('short');
  expect((await press(phone, 'Create account')).status()).toBe(422);
  await expectFieldError(phone, 'Password');
  await phone.getByLabel('Password', { exact: true }).fill('another seven lanterns here');
  await press(phone, 'Create account');
  await expectSignedInAs(phone, name);
  await page.goto('/sign-in');
  await enterPassword(page, addressOf(name), PASSWORD);
  await expect(page.getByRole('alert')).toContainText('Email and password do not match.');
});

test('V23: signing up and asking for a link answer every address alike; only the mails differ', async ({ page }) => {
  const known = await makePersonWithPassword({ email: addressOf(uniqueName('Known')) });
  const unknown = addressOf(uniqueName('Unknown'));
  const pages: string[] = [];
  for (const email of [known.email, unknown]) {
    await page.goto('/sign-up');
    await createAccount(page, uniqueName('Somebody'), email);
    await expect(page.getByRole('heading', h1)).toHaveText('Check your mail');
    await page.waitForLoadState();
    pages.push(await page.locator('main').innerHTML());
    await page.goto('/sign-in');
    await page.getByLabel('Email', { exact: true }).fill(email);
    await press(page, 'Email me a link');
    await expect(page.getByRole('heading', h1)).toHaveText('Check your mail');
    await page.waitForLoadState();
    pages.push(await page.locator('main').innerHTML());
  }
  expect(new Set(pages).size).toBe(1);
  expect((await waitForMail(known.email, /already have an account/)).text).not.toContain('/sign-in/link/');
  await waitForMail(known.email, /^Sign in to/);
  await waitForMail(unknown, /Finish creating your account/);
  expect(mailTo(unknown).every(({ subject }) => /Finish creating your account/.test(subject))).toBe(true);
});

test('a mailed link signs in, once', async ({ page, newVisitor }) => {
  const person = await makePersonWithPassword({ email: addressOf(uniqueName('Linked')) });
  await page.goto('/sign-in?next=/settings/comments');
  await page.getByLabel('Email', { exact: true }).fill(person.email);
  await press(page, 'Email me a link');
  const link = linkIn(await waitForMail(person.email, /^Sign in to/), /\/sign-in\/link\//);
  const thief = await newVisitor();
  for (const visitor of [page, thief]) {
    await visitor.goto(link);
    await expect(visitor.getByText(person.email)).toBeVisible();
  }
  await press(page, 'Sign in');
  await expect(page).toHaveURL('/settings/comments');
  expect((await press(thief, 'Sign in')).status()).toBe(404);
  await expect(thief.getByRole('alert')).toContainText('This link has been used or is too old.');
  await expectSignedOut(thief);
});

test('a forgotten password is replaced by a mailed link, which ends every other session', async ({
  page,
  newVisitor,
  baseURL,
}) => {
  const person = await makePersonWithPassword({ email: addressOf(uniqueName('Forgetful')) });
  const other = await newVisitor();
  await signIn(other.context(), person.id, baseURL ?? '');
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await page.getByLabel('Email', { exact: true }).fill(person.email);
  await press(page, 'Email me a link');
  const link = linkIn(await waitForMail(person.email, /^Choose a new password/), /\/reset\//);
  await page.goto(link);
  await page.getByLabel(/new password/i).fill('nine herons on the mill pond');
  await press(page, 'Save password');
  await expectSignedInAs(page, person.name);
  await expectSignedOut(other);
  await waitForMail(person.email, /was changed/);
  await enterPassword(other, person.email, PASSWORD);
  await expect(other.getByRole('alert')).toContainText('Email and password do not match.');
});

test('a forgotten password does not lose a kept comment', async ({ page }) => {
  const article = await makeArticle();
  const person = await makePersonWithPassword({ email: addressOf(uniqueName('Distracted')) });
  await page.goto(article.path);
  await postComment(page, 'Kept through all of this');
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await page.getByLabel('Email', { exact: true }).fill(person.email);
  await press(page, 'Email me a link');
  await page.goto(linkIn(await waitForMail(person.email, /^Choose a new password/), /\/reset\//));
  await page.getByLabel(/new password/i).fill('nine herons on the mill pond');
  await page.getByRole('main').getByRole('button').click();
  await expect(page.getByRole('textbox', { name: 'Your comment' })).toHaveValue('Kept through all of this');
});

test('a signed-in reader confirms their address from the settings', async ({ page, context, baseURL }) => {
  const person = await makePersonWithPassword({ email: addressOf(uniqueName('Unproven')), verified: false });
  await signIn(context, person.id, baseURL ?? '');
  await page.goto('/settings');
  await expect(page.getByText('not confirmed yet')).toBeVisible();
  await press(page, 'Confirm my address');
  await expect(page.getByRole('heading', h1)).toHaveText('Check your mail');
  await expect(page.getByRole('main').getByRole('link', { name: 'Back to the settings' })).toBeVisible();
  const link = linkIn(await waitForMail(person.email, /^Confirm your address/), /\/verify\//);
  await page.goto(link);
  await page.goto('/settings');
  await expect(page.getByText('not confirmed yet')).toBeVisible();
  await page.goto(link);
  await page.getByRole('main').getByRole('button').click();
  await expect(page.getByText('Your address is confirmed.')).toBeVisible();
  await expect(page.getByText('not confirmed yet')).toHaveCount(0);
});

import { later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { DECISION_MAIL_WAIT } from '@/lib/limits';
import { makeArticle, makePerson } from '@/test/factories';
import { openDesk } from './desk';
import { expect, test } from './fixtures';
import { mailTo, waitForMail } from './mail';
import { postComment, press } from './pressing';
import { addressOf, signIn, uniqueName } from './signing-in';

// What concerns the whole site is changed on the site that no other journey comments on.
test.use({ site: 'mail' });
// One after the other: the form saves all settings at once.
test.describe.configure({ mode: 'default' });

test('settings: whose comments wait, and refusals beside their fields', async ({
  page,
  newVisitor,
  signInAs,
  baseURL,
}) => {
  const article = await makeArticle();
  await signInAs({ role: 'owner' });
  for (const [mode, shows] of [
    ['Nobody is reviewed', true],
    ['Everyone is reviewed', false],
    ['Newcomers are reviewed', false],
  ] as const) {
    await openDesk(page, '/admin/settings');
    await page.getByRole('radio', { name: mode }).check();
    await page.getByRole('button', { name: 'Save the settings' }).click();
    await expect(page.getByText('Saved. Every page of the site shows it from now on.')).toBeVisible();
    const reader = await newVisitor();
    await signIn(reader.context(), (await makePerson()).id, baseURL ?? '');
    await reader.goto(article.path);
    await postComment(reader, `Under “${mode}”.`);
    if (shows) await expect(reader.locator('#comments').getByRole('heading')).toHaveText('1 comment:');
    else await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Waiting for review');
  }
  await page.getByLabel('Time zone').fill('Atlantis/Underwater');
  await page.getByLabel('Description').fill('Typed and not lost');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByLabel('Time zone')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Description')).toHaveValue('Typed and not lost');
  expect((await db().site.findUniqueOrThrow({ where: { id: 1 } })).timeZone).not.toContain('Atlantis');
});

test('a new name is on every page at once', async ({ page, newVisitor, signInAs }) => {
  const reader = await newVisitor();
  await reader.goto('/');
  await signInAs({ role: 'owner' });
  await openDesk(page, '/admin/settings');
  const name = uniqueName('Gazette');
  await page.getByLabel('Name of the site').fill(name);
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(async () => {
    await reader.goto('/');
    await expect(reader.getByRole('link', { name }).first()).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 5_000 });
});

test('a page is written once, never over another, and can be taken away', async ({ page, signInAs }) => {
  await signInAs({ role: 'owner' });
  const write = async (text: string) => {
    await openDesk(page, '/admin/settings?page=NEW');
    await page.getByLabel('Address', { exact: true }).fill('opening-hours');
    await page.getByLabel('Title', { exact: true }).fill('Opening hours');
    await page.getByLabel('Text', { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Save the page' }).click();
  };
  await write('On Mondays.');
  await expect(page).toHaveURL(/page=opening-hours/);
  await write('Never.');
  await expect(page.getByLabel('Address', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  const answer = await page.request.get('/p/opening-hours');
  expect(await answer.text()).toContain('On Mondays.');
  await openDesk(page, '/admin/settings?page=opening-hours');
  await page.getByRole('button', { name: 'Delete the page …' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('There is no page at /p/opening-hours.')).toBeVisible();
  await expect.poll(async () => (await page.request.get('/p/opening-hours')).status(), { timeout: 5_000 }).toBe(404);
});

test('the author of a rejected comment gets its reason by mail', async ({ page, newVisitor, signInAs, baseURL }) => {
  const article = await makeArticle({ title: 'A matter of taste' });
  const name = uniqueName('Mailed');
  const person = await makePerson({ name, email: addressOf(name) });
  const reader = await newVisitor();
  await signIn(reader.context(), person.id, baseURL ?? '');
  await reader.goto(`/compose?article=${article.id}`);
  // Held in every mode: more links than a newcomer may bring.
  await reader
    .getByRole('textbox', { name: 'Your comment' })
    .fill('https://example.org/a https://example.org/b https://example.org/c');
  await press(reader, 'Post comment');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Waiting for review');
  await signInAs({ role: 'moderator' });
  await openDesk(page, `/admin/comments?status=pending&article=${article.id}`);
  const card = page.getByRole('article', { name: `Comment by ${name}` });
  await card.getByRole('button', { name: 'Reject' }).click();
  await card.getByRole('textbox', { name: 'Reason' }).fill('Only links – what do you think yourself?');
  await card.getByRole('button', { name: 'Reject' }).click();
  // It waits as long as the decision can be taken back with nobody told; its time comes at once here.
  const recipient = addressOf(name);
  const isLater = { recipient, kind: 'comment_rejected', nextTryAt: { gt: later(now(), DECISION_MAIL_WAIT / 2) } };
  await expect.poll(() => db().mail.count({ where: isLater })).toBe(1);
  expect(mailTo(recipient).map(({ subject }) => subject)).not.toContainEqual(
    expect.stringMatching(/was not published/),
  );
  await db().mail.updateMany({ where: isLater, data: { nextTryAt: now() } });
  const mail = await waitForMail(recipient, /was not published/);
  expect(mail.subject).toContain('A matter of taste');
  expect(mail.text.replace(/\s+/g, ' ')).toContain('Only links – what do you think yourself?');
});

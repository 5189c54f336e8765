import { db } from '@/lib/db';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { openDesk } from './desk';
import { expect, test } from './fixtures';
import { expectSignedInAs, expectSignedOut, signIn, uniqueName } from './signing-in';

test('a moderator finds a person, reads their record, suspends and lets go on', async ({ page, signInAs }) => {
  const person = await makePerson({ name: uniqueName('Heated') });
  const article = await makeArticle();
  for (const status of ['approved', 'approved', 'rejected'] as const)
    await makeComment({ article, authorId: person.id, status });
  await signInAs({ role: 'moderator' });
  await openDesk(page, '/admin/people');
  await page.getByRole('searchbox', { name: 'Name' }).fill(person.name);
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('row').getByRole('link', { name: person.name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.name);
  // Addresses are for editors and owners.
  await expect(page.getByText(person.email)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What they may do' })).toHaveCount(0);

  await openDesk(page, `/admin/people/${person.id}`);
  await page.getByRole('button', { name: 'Suspend …' }).click();
  const dialog = page.getByRole('alertdialog', { name: `Suspend ${person.name}` });
  await dialog.getByLabel('Reason').fill('Three days to cool down.');
  await dialog.getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByRole('region', { name: 'Suspensions and bans' })).toContainText('Three days to cool down.');
  await page.getByRole('button', { name: 'Lift the suspension …' }).click();
  await page.getByRole('button', { name: 'Lift it' }).click();
  await expect(page.getByRole('button', { name: 'Lift the suspension …' })).toHaveCount(0);
  await expect.poll(() => db().sanction.count({ where: { personId: person.id, liftedAt: null } })).toBe(0);
});

test('a ban signs its person out at once, and their comments stay', async ({ page, newVisitor, signInAs, baseURL }) => {
  const person = await makePerson({ name: uniqueName('Banned') });
  const comment = await makeComment({ article: await makeArticle(), authorId: person.id });
  const theirs = await newVisitor();
  await signIn(theirs.context(), person.id, baseURL ?? '');
  await expectSignedInAs(theirs, person.name);
  await signInAs({ role: 'moderator' });
  await openDesk(page, `/admin/people/${person.id}`);
  await page.getByRole('button', { name: 'Ban …' }).click();
  const dialog = page.getByRole('alertdialog', { name: `Ban ${person.name}` });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expectSignedInAs(theirs, person.name);
  await page.getByRole('button', { name: 'Ban …' }).click();
  // Our words beside the field, not the browser's bubble.
  await dialog.getByRole('button', { name: 'Ban', exact: true }).click();
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveAccessibleDescription(/Please say why/);
  await dialog.getByLabel('Reason').fill('Nothing but abuse.');
  await dialog.getByRole('button', { name: 'Ban', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Suspensions and bans' })).toContainText('Nothing but abuse.');
  await expectSignedOut(theirs);
  await page.goto(`/comments/${comment.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(person.name);
});

test('only an owner changes roles, which count at once', async ({ page, newVisitor, signInAs, baseURL }) => {
  const person = await makePerson({ name: uniqueName('Promoted') });
  const theirs = await newVisitor();
  await signIn(theirs.context(), person.id, baseURL ?? '');
  expect((await theirs.goto('/admin'))?.status()).toBe(404);
  await signInAs({ role: 'owner' });
  await openDesk(page, `/admin/people/${person.id}`);
  await page.getByRole('combobox', { name: 'Role' }).selectOption('moderator');
  await page.getByRole('button', { name: 'Change the role' }).click();
  await expect(page.getByText(`${person.name} has this role now`)).toBeVisible();
  await expectSignedOut(theirs);
  await signIn(theirs.context(), person.id, baseURL ?? '');
  expect((await theirs.goto('/admin/comments'))?.status()).toBe(200);
  expect((await theirs.goto('/admin/settings'))?.status()).toBe(403);
});

test('V13: staff do not hold back their equals', async ({ page, signInAs }) => {
  const [equal, better] = [await makePerson({ role: 'moderator' }), await makePerson({ role: 'owner' })];
  await signInAs({ role: 'moderator' });
  for (const { id, name } of [equal, better]) {
    await page.goto(`/admin/people/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByRole('button', { name: /^(Suspend|Ban|Change)/ })).toHaveCount(0);
  }
});

test('the outbox shows the owner what could not be sent', async ({ page, newVisitor, signInAs, consoleErrors }) => {
  const person = await makePerson();
  const visitor = await newVisitor();
  await visitor.goto('/reset');
  await visitor.getByLabel('Email').fill(person.email);
  await visitor.getByRole('button', { name: 'Ask for a link' }).click();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Ask for your link');
  await signInAs({ role: 'owner' });
  await page.goto('/admin/outbox');
  await page.getByRole('row').filter({ hasText: person.email }).getByRole('link').first().click();
  await expect(page.getByText(person.email)).toBeVisible();
  await expect(page.getByRole('link', { name: /\/reset\// })).toBeVisible();
  // Shown as mail programs do, in a frame where nothing runs or loads.
  const frame = page.locator('iframe[title="The mail as HTML"]');
  await expect(frame).toHaveAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  await expect(frame.contentFrame().getByRole('link').first()).toBeVisible();
  // Looking into the frame is a script, which the frame refuses as it refuses any.
  const others = consoleErrors.filter((error) => !error.startsWith('Blocked script execution'));
  consoleErrors.splice(0, Infinity, ...others);
  await page.getByRole('link', { name: 'Outbox' }).first().click();
  await page.getByRole('link', { name: /^Failed/ }).click();
  await expect(page).toHaveURL(/state=failed/);
  await expect(page.getByText(person.email)).toHaveCount(0);
});

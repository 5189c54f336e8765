import { makeArticle, makeComment } from '@/test/factories';
import { earnStanding } from './articles';
import { deskAnswers, openDesk } from './desk';
import { expect, test } from './fixtures';
import { expectFocusShown, tabTo } from './keyboard';
import { makePersonWithPassword, PASSWORD, uniqueName } from './signing-in';
import { card, makeWaiting, statusOf, told } from './waiting-comments';

// Whole journeys without a mouse: every step is a key.

test('a reader comes, skips to the text, writes, signs in and posts, all by keyboard', async ({ page }) => {
  const article = await makeArticle();
  await makeComment({ article });
  const person = await makePersonWithPassword({ name: uniqueName('Keys') });
  await earnStanding(person.id);
  await page.goto(article.path);
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await tabTo(page, skip);
  await expect(skip).toBeInViewport();
  await expectFocusShown(skip);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);

  await tabTo(page, page.getByRole('textbox', { name: 'Your comment' }));
  await page.keyboard.type('Written without a mouse.');
  const post = page.getByRole('button', { name: 'Post comment', exact: true });
  await tabTo(page, post);
  await expectFocusShown(post);
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await tabTo(page, page.getByLabel('Email', { exact: true }));
  await page.keyboard.type(person.email);
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/compose\?kept=/);
  await expect(page.getByRole('textbox', { name: 'Your comment' })).toHaveValue('Written without a mouse.');
  await tabTo(page, page.getByRole('button', { name: 'Post comment', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${article.path}#c`));
  await expect(page.locator('#comments').getByRole('heading').first()).toHaveText('2 comments:');
  await expect(page.locator(':target')).toContainText('Written without a mouse.');
});

test('a reader answers under a comment and goes back to where they were', async ({ page, signInAs }) => {
  const article = await makeArticle();
  const comment = await makeComment({ article });
  await signInAs();
  await page.goto(article.path);
  const reply = page.locator(`[id="c${comment.id}"]`).getByRole('link', { name: 'Reply', exact: true });
  await tabTo(page, reply);
  await expectFocusShown(reply);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Your comment' })).toBeFocused();
  await page.keyboard.type('An answer');
  await tabTo(page, page.getByRole('button', { name: 'Cancel' }));
  await page.keyboard.press('Enter');
  await expect(reply).toBeFocused();
});

test('a moderator signs in, approves three comments and takes the last one back, all by keyboard', async ({ page }) => {
  const { comments, queue } = await makeWaiting(3);
  const [, , last] = comments;
  if (!last) throw new Error('too few wait');
  const person = await makePersonWithPassword({ name: uniqueName('Moderates'), role: 'moderator' });
  await page.goto(queue);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await tabTo(page, page.getByLabel('Email', { exact: true }));
  await page.keyboard.type(person.email);
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');

  await page.waitForURL(/\/admin\/comments/);
  await deskAnswers(page);
  for (const comment of comments) {
    const approve = card(page, comment).getByRole('button', { name: 'Approve' });
    await tabTo(page, approve);
    await expectFocusShown(approve);
    await page.keyboard.press('Enter');
    await expect(told(page, `Approved: the comment by ${comment.author.name}.`)).toBeVisible();
    await expect.poll(() => statusOf(comment.id)).toBe('approved');
  }
  await page.keyboard.press('u');
  await expect(told(page, 'Taken back')).toBeVisible();
  await expect.poll(() => statusOf(last.id)).toBe('pending');
});

test('a window of the desk takes the focus, holds it and gives it back', async ({ page, signInAs }) => {
  const person = await makePersonWithPassword({ name: uniqueName('Looked') });
  await signInAs({ role: 'owner' });
  await openDesk(page, `/admin/people/${person.id}`);
  const opener = page.getByRole('button', { name: 'Ban …' });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog', { name: `Ban ${person.name}` });
  await expect(dialog).toBeVisible();
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { openDesk } from './desk';
import { expect, test, type Page } from './fixtures';
import { press } from './pressing';
import { uniqueName } from './signing-in';
import { card, makeWaiting } from './waiting-comments';

// What a screen reader is given: landmarks, headings, names, and what is said without being asked for.

/** The levels of the headings in the order of the page: one first, and none skipped on the way down. */
async function expectOutline(page: Page): Promise<void> {
  const levels = await page
    .getByRole('heading')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('aria-level') ?? one.localName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect(skipped, `levels skipped in ${levels.join(' ')}`).toEqual([]);
}

test('an article: its landmarks, headings and comments by name', async ({ page }) => {
  const article = await makeArticle({ title: 'Heard and not seen' });
  const author = await makePerson({ name: uniqueName('Heard') });
  const comment = await makeComment({ article, authorId: author.id, source: 'A sentence of mine' });
  await page.goto(article.path);
  await expectOutline(page);
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the text"
    - banner:
      - paragraph:
        - link "The Harrow Lane Record"
      - navigation "Site"
    - main:
      - article:
        - heading "Heard and not seen" [level=1]
        - paragraph:
          - time
      - region "1 comment:":
        - heading "1 comment:" [level=2]
        - list:
          - listitem:
            - article "A comment by ${author.name}":
              - link "Reply"
      - region "Post a Comment":
        - heading "Post a Comment" [level=2]
        - textbox "Your comment"
        - button "Post comment"
        - button "Preview"
    - contentinfo
  `);
  const heard = page.locator(`[id="c${comment.id}"]`);
  await expect(heard).toHaveRole('article');
  await expect(heard).toHaveAccessibleName(new RegExp(author.name));
  await expect(heard.getByRole('link', { name: 'Reply', exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your comment' })).toHaveAccessibleDescription(/\S/);
});

test('signing in: fields by name, and a refusal that is said and tied to its field', async ({ page }) => {
  await page.goto('/sign-in');
  await expectOutline(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Sign in" [level=1]
      - textbox "Email"
      - textbox "Password"
      - button "Sign in"
      - button "Email me a link"
      - paragraph:
        - link "Create an account"
  `);
  await page.getByLabel('Email', { exact: true }).fill('nobody@example.test');
  await page.getByLabel('Password', { exact: true }).fill('not the right password');
  await press(page, 'Sign in');
  await expect(page.getByRole('alert').first()).toContainText('Email and password do not match.');
  await page.goto('/sign-up');
  await page
    .locator('main form')
    .first()
    .evaluate((form) => form.setAttribute('novalidate', ''));
  await page.getByLabel('Email', { exact: true }).fill('not an address');
  await press(page, 'Create account');
  const email = page.getByLabel('Email', { exact: true });
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(email).toHaveAccessibleDescription(/\S/);
});

test('the queue: each comment by its author’s name, and each decision said aloud', async ({ page, signInAs }) => {
  const { comments, queue } = await makeWaiting(2);
  const [first] = comments;
  if (!first) throw new Error('nothing waits');
  await signInAs({ role: 'moderator' });
  await openDesk(page, queue);
  await expectOutline(page);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('navigation').first()).toHaveAccessibleName(/\S/);
  await expect(card(page, first)).toMatchAriaSnapshot(`
    - article "Comment by ${first.author.name}":
      - button /Approve/
      - button /Reject/
      - button /Spam/
  `);
  await card(page, first).getByRole('button', { name: 'Approve' }).click();
  const said = page.getByRole('status').filter({ hasText: `Approved: the comment by ${first.author.name}.` });
  await expect(said.first()).toBeVisible();
});

test('a preview and a refusal in the article are said without being asked for', async ({ page, signInAs }) => {
  const article = await makeArticle();
  await signInAs();
  await page.goto(article.path);
  await page.getByRole('textbox', { name: 'Your comment' }).fill('**Bold** words');
  await press(page, 'Preview');
  await expect(page.getByRole('status').filter({ hasText: /preview/i })).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Your comment' }).fill(' ');
  await press(page, 'Post comment');
  const box = page.getByRole('textbox', { name: 'Your comment' });
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleDescription(/Please write something first\./);
});

import { OWNER } from './constants';
import { bodyOf, openDesk, pasteText } from './desk';
import { expect, test, type Page } from './fixtures';
import { postComment } from './pressing';
import { createAccount, enterPassword, uniqueName } from './signing-in';

/** What editors paste from the wire: every mark that a careless program would straighten, double or swallow. */
const PARAGRAPHS = [
  '“We were told ‘soon’,” said the harbour master, “and then—nothing.”',
  'The vote (13–12, after five hours) surprised nobody who had read the notice [sic] on the door.',
  'It’s the council’s rule, the clerks’ habit and the ’90s all over again…',
  '«On verra», dit-elle; „Schauen wir mal“, sagte er – ‹peut-être›.',
  'Figures: 3 × 4 = 12, −7 °C, ½ cup, 5′ 11″, 20 % of £38.4 million, § 12, № 7.',
  'A < b & c > d; "straight" and \'single\'; back\\slash; `tick`; 100% *not* emphasis_here_.',
  'שלום לכולם (אמר) — and back to English. مرحبا بكم.',
  'She wrote {curly}, [square], (round) and <angle> brackets—all four—in one line.',
  'Dashes: hyphen-minus, non‑breaking, figure ‒, en –, em —, bar ―; ellipsis … and three dots...',
  'The end: 😀 naïve café façade, Ærøskøbing, Łódź, “nested ‘quotes “thrice” deep’ here.”',
];

async function publish(page: Page, title: string): Promise<string> {
  await page.goto('/sign-in?next=/admin/articles/new');
  await enterPassword(page, OWNER.email, OWNER.password);
  await expect(page).toHaveURL('/admin/articles/new');
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await bodyOf(page).waitFor();
  await pasteText(page, PARAGRAPHS.join('\n\n'));
  await page.getByRole('textbox', { name: 'Labels' }).fill('Council');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('link', { name: 'View article' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  return new URL(page.url()).pathname;
}

for (const javaScriptEnabled of [true, false]) {
  test(`the main job: publish, read, sign up, comment, approve (reader ${javaScriptEnabled ? 'with' : 'without'} JavaScript)`, async ({
    page: owner,
    newVisitor,
  }) => {
    const title = `The “quay” question (${uniqueName('part')}) – again`;
    const path = await publish(owner, title);

    const reader = await newVisitor({ javaScriptEnabled });
    const name = uniqueName('Reader');
    await expect(async () => {
      await reader.goto('/');
      await reader.getByRole('link', { name: title }).click({ timeout: 1_000 });
    }).toPass();
    await reader.waitForURL(path);
    const article = reader.getByRole('main').getByRole('article').first();
    expect(await article.locator('p[dir], .prose p').allTextContents()).toEqual(PARAGRAPHS);
    await expect(reader.getByRole('heading', { name: 'No comments:' })).toBeVisible();
    await expect(reader.getByRole('heading', { name: 'Post a Comment' })).toBeVisible();

    const text = `I was there (${name}), and it was “13–12” — not 12–13.`;
    await postComment(reader, text);
    await reader.getByRole('link', { name: 'Create an account' }).click();
    await createAccount(reader, name);
    await expect(reader.getByRole('textbox', { name: 'Your comment' })).toHaveValue(text);
    await reader.getByRole('button', { name: 'Post comment' }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Waiting for review');
    const own = reader.url();

    await openDesk(owner, '/admin/comments?status=pending');
    await owner.getByRole('searchbox', { name: 'Search comments' }).fill(name);
    await owner.getByRole('button', { name: 'Search' }).click();
    const held = owner.getByRole('article', { name: `Comment by ${name}` });
    await expect(held).toContainText(text);
    await held.getByRole('button', { name: 'Approve' }).click();
    await expect(owner.getByRole('status').filter({ hasText: `Approved: the comment by ${name}.` })).toBeVisible();

    await expect(async () => {
      await reader.goto(own);
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Your comment is published', { timeout: 300 });
    }).toPass({ timeout: 5_000 });
    await reader.getByRole('link', { name: 'Read it under the article' }).click();
    await expect(reader).toHaveURL(new RegExp(`${path}#c[0-9a-f-]{36}$`));
    await expect(reader.getByRole('heading', { name: '1 comment:' })).toBeVisible();
    await expect(reader.locator('#comments').getByRole('article')).toContainText(text);
  });
}

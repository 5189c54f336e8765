import { db } from '@/lib/db';
import { renderArticle } from '@/lib/markup/article';
import { makeArticle } from '@/test/factories';
import { bodyOf, clickInto, savedArticle } from './desk';
import { expect, test, type Page } from './fixtures';

/** Shapes that the editor has no tool for, and must carry all the same. */
const SHAPES = [
  '<dl><dt>Term</dt><dd>One</dd><dd><p>Two</p><p>Three</p></dd></dl>',
  '<table><caption>C</caption><thead><tr><th scope="col">A</th><th></th></tr></thead><tbody><tr><td colspan="2">x<br>y</td></tr></tbody><tfoot><tr><td>f</td><td><ul><li>g</li></ul></td></tr></tfoot></table>',
  '<ol start="3" reversed><li value="9">a<ol><li>b</li></ol></li><li><p>c</p><p>d</p></li></ol>',
  '<pre><code class="language-ts">const a = 1;\n\n  a &lt; 2;</code></pre><pre>plain  text\n  two</pre><pre>mixed <code>x</code> <em>y</em></pre>',
  '<figure class="wide"><img src="/media/sample/flood-map.webp" alt="a" width="16" height="10"><figcaption>Cap <cite>X</cite></figcaption></figure>',
  '<figure><a href="https://example.org/"><img src="/media/sample/flood-map.webp" alt=""></a></figure>',
  '<p dir="rtl" lang="ar">مرحبا <bdi>x</bdi> <bdo dir="ltr">y</bdo> <abbr title="t">AB</abbr> <q>o <q>i</q></q> <ruby>漢<rt>kan</rt></ruby></p>',
  '<section class="footnotes"><ol><li id="n1">Note <a href="#r1">↩</a></li></ol></section>',
  '<p>two  spaces, a\u00a0hard one, and a<br>break<br><br>twice</p>',
].join('');

const PARAGRAPHS = Array.from(
  { length: 10 },
  (_, n) =>
    `${n + 1}: “Curly” ‘quotes’, it’s – a dash — two, (round) [square] {curly} … 1/2 -- *star* _line_ <b> & &amp;`,
);

/** Pastes into the body what a clipboard holds. */
async function paste(page: Page, clipboard: Record<string, string>): Promise<void> {
  await bodyOf(page).click();
  await bodyOf(page).evaluate((body, held) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(held)) clipboardData.setData(type, text);
    body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, clipboard);
}

test('a text comes out of the editor as it went in', async ({ page, signInAs }) => {
  const { id: authorId } = await signInAs({ role: 'editor' });
  const samples = await db().article.findMany({ where: { deletedAt: null }, select: { bodyHtml: true }, take: 30 });
  const bodyHtml = renderArticle([...samples.map((sample) => sample.bodyHtml), SHAPES].join(''));
  const { id } = await makeArticle({ status: 'draft', authorId, bodyHtml });
  await page.goto(`/admin/articles/${id}`);
  await bodyOf(page).waitFor();
  await page.getByRole('textbox', { name: 'Title' }).fill('Only the title is new');
  await page.getByRole('button', { name: 'Save draft' }).click();
  const after = await savedArticle(page);
  expect(after.revision).toBe(2);
  expect(after.bodyHtml).toBe(bodyHtml);
});

test('ten paragraphs pasted as plain text are published character for character', async ({ page, signInAs }) => {
  await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await page.getByRole('textbox', { name: 'Title' }).fill('Pasted “plain”');
  await paste(page, { 'text/plain': PARAGRAPHS.join('\n\n') });
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('region', { name: 'Preview' }).getByText(PARAGRAPHS[9] ?? '')).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('link', { name: 'View article' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasted “plain”');
  await expect(page.getByRole('heading', { name: 'No comments:' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Post a Comment' })).toBeVisible();
  const article = page.getByRole('main').getByRole('article').first();
  expect((await article.locator('p').allInnerTexts()).filter((text) => /^\d/.test(text))).toEqual(PARAGRAPHS);
});

test('what looks like Markdown can be pasted as it is, with Shift', async ({ page, signInAs }) => {
  await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await bodyOf(page).click();
  await page.keyboard.down('Shift');
  await paste(page, { 'text/plain': '1. One *star*\n\n2. Two' });
  await page.keyboard.up('Shift');
  await page.getByRole('button', { name: 'Save draft' }).click();
  expect((await savedArticle(page)).bodyHtml).toBe('<p>1. One *star*</p><p>2. Two</p>');
});

test('typing changes nothing by itself', async ({ page, signInAs }) => {
  await signInAs({ role: 'author' });
  await page.goto('/admin/articles/new');
  await clickInto(page, bodyOf(page));
  await page.keyboard.type('# "no" heading -- 1/2 (c)...\n- **no** list');
  await page.getByRole('button', { name: 'Save draft' }).click();
  expect((await savedArticle(page)).bodyHtml).toBe('<p># "no" heading -- 1/2 (c)...</p><p>- **no** list</p>');
});

for (const [kind, clipboard] of Object.entries<Record<string, string>>({
  Markdown: { 'text/plain': '## Head\n\n> Said **so**\n\n- [one](https://example.org/)\n- two\n\nEnd.' },
  'rich text': {
    'text/plain': 'Head\nSaid so\none\ntwo\nEnd.',
    'text/html':
      '<meta charset="utf-8"><h1 style="color:red">Head</h1><blockquote>Said <b>so</b></blockquote>' +
      '<ul><li><a href="https://example.org/" onclick="x()">one</a><li>two</ul><p class=MsoNormal>End.<script>x</script>',
  },
})) {
  test(`${kind} that is pasted becomes clean text`, async ({ page, signInAs }) => {
    await signInAs({ role: 'author' });
    await page.goto('/admin/articles/new');
    await paste(page, clipboard);
    await page.getByRole('button', { name: 'Save draft' }).click();
    expect((await savedArticle(page)).bodyHtml).toBe(
      '<h2>Head</h2><blockquote><p>Said <strong>so</strong></p></blockquote>' +
        '<ul><li><a href="https://example.org/">one</a></li><li>two</li></ul><p>End.</p>',
    );
  });
}

test('V4: hostile content in the database does nothing when staff open it', async ({ page, signInAs }) => {
  const { id: authorId } = await signInAs({ role: 'owner' });
  const bodyHtml =
    '<p>Calm</p><img src=x onerror="document.title=1"><svg onload="document.title=2"></svg><script>document.title=3</script>';
  const { id } = await makeArticle({ status: 'draft', authorId, bodyHtml, title: '"><img src=x onerror=alert(1)>' });
  await page.goto(`/admin/articles/${id}`);
  await expect(bodyOf(page)).toContainText('Calm');
  await expect(page).toHaveTitle(/Edit article/);
  expect(await bodyOf(page).locator('script, svg, [onerror]').count()).toBe(0);
});

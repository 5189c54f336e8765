import type { Page } from '@playwright/test';
import { COMMENT_MAX } from '@/lib/limits';
import { paths } from '@/lib/paths';
import { factOf, type Facts } from '../facts';
import type { SiteName, State } from '../state';

const BOTH_WAYS: SiteName[] = ['english', 'hebrew'];

const TEXT = 'I walk around by the *mill* every morning.\n\n> It costs nothing.\n\nIt costs me **nineteen minutes**.';

const article = (slug: string) => (facts: Facts) => factOf(facts.articles, slug).path;
const own = (of: (id: string) => string, state: string) => (facts: Facts) => of(factOf(facts.comments, state));
const compose = (facts: Facts) => paths.compose({ article: factOf(facts.articles, 'screens-many').id });
const answer = (facts: Facts) =>
  paths.compose({ article: factOf(facts.articles, 'screens-many').id, parent: factOf(facts.comments, 'other') });

const write = (page: Page, text: string) => page.locator('[name="body"]').first().fill(text);
const choose = (page: Page, step: 'post' | 'preview') => page.locator(`button[value="${step}"]`).first().click();

async function preview(page: Page): Promise<void> {
  await write(page, TEXT);
  await choose(page, 'preview');
  await page.locator('.comment-preview').first().waitFor();
}

/** Posts without the browser's own checks, as a browser without them would, and waits for the answer. */
async function postAnyway(page: Page, text: string): Promise<void> {
  await page
    .locator('[name="body"]')
    .first()
    .evaluate((field: HTMLTextAreaElement) => {
      field.removeAttribute('maxlength');
      field.required = false;
      field.form?.setAttribute('novalidate', '');
    });
  await write(page, text);
  await choose(page, 'post');
  await page.locator('[aria-invalid="true"]').first().waitFor();
}

/** Writing a comment, and everything that can become of one's own. */
export const commentStates: readonly State[] = (
  [
    { name: 'composer', sites: BOTH_WAYS, role: 'reader', path: compose },
    { name: 'composer, signed out', sites: BOTH_WAYS, path: compose },
    { name: 'composer, an answer', sites: BOTH_WAYS, role: 'reader', path: answer },
    { name: 'composer, preview', sites: BOTH_WAYS, role: 'reader', script: 'both', path: compose, steps: preview },
    {
      ...{ name: 'composer, nothing written', sites: BOTH_WAYS, role: 'reader', script: 'both', path: compose },
      steps: (page) => postAnyway(page, ' '),
    },
    {
      ...{ name: 'composer, too long', role: 'reader', path: compose },
      steps: (page) => postAnyway(page, 'Too long. '.repeat(COMMENT_MAX / 8)),
    },
    {
      ...{ name: 'composer in the article, preview', sites: BOTH_WAYS, path: article('screens-one'), steps: preview },
    },
    {
      ...{ name: 'composer under a comment', sites: BOTH_WAYS, role: 'reader', path: article('screens-one') },
      steps: async (page) => {
        await page.locator('#comments a[href$="/reply"]').first().click();
        await page.locator('[name="body"]').first().fill(TEXT);
      },
    },
    {
      ...{ name: 'comment kept while signing in', script: 'both', path: article('screens-none') },
      steps: async (page) => {
        await write(page, TEXT);
        await choose(page, 'post');
        await page.waitForURL(/\/sign-in/);
      },
    },
    { name: 'own comment, waiting', sites: BOTH_WAYS, role: 'reader', path: own(paths.comment, 'pending') },
    { name: 'own comment, published', sites: BOTH_WAYS, role: 'reader', path: own(paths.comment, 'approved') },
    { name: 'own comment, turned down', sites: BOTH_WAYS, role: 'reader', path: own(paths.comment, 'rejected') },
    { name: 'own comment, taken for spam', role: 'reader', path: own(paths.comment, 'spam') },
    { name: 'own comment, deleted', sites: BOTH_WAYS, role: 'reader', path: own(paths.comment, 'deleted') },
    { name: 'own comment, to edit', sites: BOTH_WAYS, role: 'reader', path: own(paths.commentEdit, 'pending') },
    { name: 'own comment, to delete', sites: BOTH_WAYS, role: 'reader', path: own(paths.commentDelete, 'pending') },
    { name: 'own comments', sites: BOTH_WAYS, role: 'reader', path: () => paths.ownComments() },
    { name: 'own comments, none', role: 'owner', path: () => paths.ownComments() },
    { name: 'somebody’s comment', sites: BOTH_WAYS, path: own(paths.comment, 'other') },
    { name: 'report', sites: BOTH_WAYS, role: 'reader', path: own(paths.commentReport, 'other') },
    {
      ...{ name: 'report, refused', role: 'reader', path: own(paths.commentReport, 'other') },
      steps: async (page) => {
        await page.locator('main form').evaluate((form) => form.setAttribute('novalidate', ''));
        await page.locator('main form button').first().click();
        await page.waitForLoadState();
      },
    },
    {
      ...{ name: 'report, thanked', role: 'moderator' },
      path: (facts) => `${paths.comment(factOf(facts.comments, 'other'))}?reported=1`,
    },
    { name: 'a comment that is not there', role: 'reader', path: () => paths.comment('none'), status: 404 },
  ] satisfies Omit<State, 'area'>[]
).map((state) => ({ area: 'account', ...state }));

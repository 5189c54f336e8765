import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { factOf, type Facts } from '../facts';
import type { State } from '../state';

const queue = () => paths.adminComments({ status: 'pending' });
const person = (handle: string) => (facts: Facts) => paths.adminPerson(factOf(facts.people, handle));
const draft = (facts: Facts) => paths.adminArticle(factOf(facts.articles, 'screens-draft').id);

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function openDialog(page: Page, name: string | RegExp): Promise<void> {
  await press(page, name);
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).first().waitFor();
}

/** The desk while something is being done: windows, menus, messages, refusals. They come last: some change the site. */
export const deskActionStates: readonly State[] = (
  [
    {
      ...{ name: 'queue, keys', role: 'moderator', path: queue },
      steps: async (page) => {
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      ...{ name: 'queue, two chosen', role: 'moderator', path: queue },
      steps: async (page) => {
        for (const key of ['x', 'j', 'x']) await page.keyboard.press(key);
        await page.getByRole('checkbox', { checked: true }).first().waitFor();
      },
    },
    {
      ...{ name: 'queue, a reason', role: 'moderator', path: queue },
      steps: async (page) => {
        await page.getByRole('article').getByRole('button', { name: 'Reject' }).first().click();
        await page.getByRole('textbox', { name: 'Reason' }).first().waitFor();
      },
    },
    {
      ...{ name: 'queue, approved', role: 'moderator', path: queue },
      steps: async (page) => {
        await page.getByRole('article').getByRole('button', { name: 'Approve' }).first().click();
        await page.getByRole('button', { name: 'Undo' }).first().waitFor();
      },
    },
    {
      ...{ name: 'person, to suspend', role: 'owner', path: person('screens-reader-1') },
      steps: (page) => openDialog(page, 'Suspend …'),
    },
    {
      ...{ name: 'person, to ban', role: 'owner', path: person('screens-reader-1') },
      steps: (page) => openDialog(page, 'Ban …'),
    },
    {
      ...{ name: 'articles, a menu', role: 'owner', path: () => paths.adminArticles() },
      steps: (page) => page.locator('.row-menu > summary').first().click(),
    },
    {
      ...{ name: 'today, more rooms', role: 'owner', path: () => paths.admin },
      steps: async (page) => {
        await page.setViewportSize({ width: 360, height: 900 });
        await page.getByText('More', { exact: true }).click();
      },
    },
    {
      ...{ name: 'editor, a title is missing', role: 'owner', path: () => paths.adminNewArticle },
      steps: async (page) => {
        await page.getByRole('textbox', { name: 'Body' }).fill('Words without a title.');
        await press(page, /^Publish$/);
        await page.locator('[aria-invalid="true"]').first().waitFor();
      },
    },
    {
      ...{ name: 'editor, preview', role: 'owner', path: draft },
      steps: async (page) => {
        await press(page, 'Preview');
        await page.getByRole('region', { name: 'Preview' }).waitFor();
      },
    },
    {
      ...{ name: 'editor, to schedule', role: 'owner', path: draft },
      steps: (page) => press(page, /^Schedule/),
    },
    {
      ...{ name: 'settings, refused', role: 'owner', path: () => paths.adminSettings },
      steps: async (page) => {
        await page.getByLabel('Time zone').fill('Atlantis/Underwater');
        await press(page, 'Save the settings');
        await page.locator('[aria-invalid="true"]').first().waitFor();
      },
    },
    {
      ...{ name: 'settings, a page to delete', role: 'owner', path: () => `${paths.adminSettings}?page=about` },
      steps: (page) => openDialog(page, 'Delete the page …'),
    },
    {
      ...{ name: 'media, one picture', role: 'owner', path: () => paths.adminMedia },
      steps: async (page) => {
        await page.locator('input[type="file"]').setInputFiles('prisma/sample/media/flood-map.webp');
        const upload = page.getByRole('button', { name: /^Upload/ });
        if (await upload.isVisible()) await upload.click();
        await page.locator('main img').first().waitFor();
      },
    },
  ] satisfies Omit<State, 'area'>[]
).map((state) => ({ area: 'desk', ...state }));

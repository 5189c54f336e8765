import { expect, type Page, type Response } from '@playwright/test';

/** Presses a button and returns the answer to the post that it makes, by the form or by the page's script. */
export async function press(page: Page, name: string): Promise<Response> {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name, exact: true }).click();
  return answer;
}

/** Writes into the commenting form of the page and posts it. */
export async function postComment(page: Page, text: string): Promise<Response> {
  await page.getByRole('textbox', { name: 'Your comment' }).fill(text);
  return press(page, 'Post comment');
}

/** The message stands next to the field of this label, and whoever hears the page hears it with the field. */
export async function expectFieldError(page: Page, label: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const message = page.locator('.field', { has: field }).locator('.field-error');
  await expect(message).toBeVisible();
  expect(await field.getAttribute('aria-describedby')).toContain(await message.getAttribute('id'));
}

import { later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { expect, test } from './fixtures';
import { linkIn, waitForMail } from './mail';
import { press } from './pressing';
import { ask } from './raw-request';
import { signIn } from './signing-in';

test.use({ site: 'mail' });

const WANTED = 'Mail me when somebody answers';

/** Somebody whose comment was just answered, as the site notes it. */
async function answeredPerson() {
  const [person, article] = [await makePerson(), await makeArticle()];
  const parent = await makeComment({ article, authorId: person.id, createdAt: later(now(), -60_000) });
  const answer = await makeComment({ article, parent, source: 'It was high tide at four.', createdAt: now() });
  await db().answerNotice.create({ data: { answerId: answer.id, commentId: parent.id, createdAt: now() } });
  return { person, answer };
}

const wants = async (id: string) => (await db().person.findUniqueOrThrow({ where: { id } })).answerMail;

test('an answer comes by mail, and one press without signing in stops that', async ({ page, newVisitor, baseURL }) => {
  const { person, answer } = await answeredPerson();
  const mail = await waitForMail(person.email, /^An answer to your comment/);
  expect(mail.text).toContain('> It was high tide at four.');
  expect(linkIn(mail, /\/comments\//)).toContain(answer.id);
  const stop = linkIn(mail, /\/api\/stop-mail\//);

  // V22: a program that follows the link stops nothing.
  await page.goto(stop);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop mail about answers');
  expect(await wants(person.id)).toBe(true);
  await press(page, 'Stop these mails');
  await expect(page.getByText('You get no more mail about answers to your comments.')).toBeVisible();
  expect(await wants(person.id)).toBe(false);

  const own = await newVisitor();
  await signIn(own.context(), person.id, baseURL ?? '');
  await own.goto('/settings');
  await expect(own.getByLabel(WANTED)).not.toBeChecked();
  await own.getByLabel(WANTED).check();
  await press(own, 'Save profile');
  await expect(own.getByLabel(WANTED)).toBeChecked();
  expect(await wants(person.id)).toBe(true);
  await own.getByLabel(WANTED).uncheck();
  await press(own, 'Save profile');
  await expect(own.getByLabel(WANTED)).not.toBeChecked();

  // RFC 8058: the provider's server posts without an Origin and without a cookie.
  await db().person.update({ where: { id: person.id }, data: { answerMail: true } });
  const oneClick = { 'content-type': 'application/x-www-form-urlencoded' };
  const answered = await ask(baseURL ?? '', new URL(stop).pathname, {
    ...{ method: 'POST', headers: oneClick, body: 'List-Unsubscribe=One-Click' },
  });
  expect(answered.status).toBe(204);
  expect(await wants(person.id)).toBe(false);
});

test('a forged link stops nobody’s mail', async ({ page, baseURL }) => {
  const person = await makePerson();
  const forged = `${person.id}.${'0'.repeat(64)}`;
  expect((await ask(baseURL ?? '', `/api/stop-mail/${forged}`, { method: 'POST' })).status).toBe(404);
  await page.goto(`/notifications/stop/${forged}`);
  await expect(page.getByText('This link does not work.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop these mails' })).toHaveCount(0);
  expect(await wants(person.id)).toBe(true);
});

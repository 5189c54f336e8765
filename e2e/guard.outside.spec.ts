import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Role } from '@/generated/prisma/enums';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { can, type Ability } from '@/lib/policy';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { expect, test } from './fixtures';
import { filesUnder } from './files-under';
import { addressOf, signIn, uniqueName } from './signing-in';

const FOLDER = 'app/admin';

/** What a page needs, by the longest beginning of its address. */
const NEEDS: [string, Ability][] = [
  ['/admin/comments', 'comment.moderate'],
  ['/admin/articles', 'article.create'],
  ['/admin/media', 'media.view'],
  ['/admin/people', 'person.view'],
  ['/admin/log', 'log.view'],
  ['/admin/outbox', 'outbox.view'],
  ['/admin/settings', 'settings.view'],
  ['/admin', 'desk.enter'],
];

const needOf = (address: string): Ability =>
  NEEDS.find(([start]) => address === start || address.startsWith(`${start}/`))?.[1] ?? 'settings.change';

/** As a page, as the framework's data, as its prefetches, and as somebody who knows its old holes. */
const REQUEST_KINDS: Record<string, string>[] = [
  { accept: 'text/html' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware', accept: 'text/html' },
  { 'x-nextjs-data': '1', 'x-matched-path': '/', purpose: 'prefetch' },
];

const PEOPLE = ['nobody', 'reader', 'author', 'moderator', 'editor', 'owner'] as const;
type Who = (typeof PEOPLE)[number];

/** Things of which only the desk knows, with a word in each that is nowhere else. */
async function plant() {
  const owner = await makePerson({ role: 'owner' });
  const name = uniqueName('Deskcanary');
  const person = await makePerson({ name, email: addressOf(name) });
  const article = await makeArticle({ title: 'Deskcanary draft', status: 'draft', authorId: owner.id });
  const comment = await makeComment({
    article: await makeArticle(),
    status: 'pending',
    source: 'Deskcanary words',
    authorId: person.id,
  });
  const at = now();
  const mail = await db().mail.create({
    data: {
      messageId: `<${addressOf(name)}>`,
      kind: 'sign_in_link',
      recipient: person.email,
      subject: 'Deskcanary mail',
      text: 'Deskcanary text',
      html: '<p>Deskcanary text</p>',
      createdAt: at,
      nextTryAt: later(at, DAY),
    },
  });
  return { articles: article.id, comments: comment.id, people: person.id, outbox: mail.id };
}

/** Every page and route of the desk, found where Next finds it: a new one is tested without anybody thinking of it. */
function addresses(ids: Record<string, string>): string[] {
  return filesUnder(FOLDER, /\/(?:page\.tsx|route\.ts)$/).map((file) => {
    const path = dirname(file).replace(/^app/, '');
    const [, section = ''] = /^\/admin\/([^/]+)/.exec(path) ?? [];
    return path.replace('[id]', ids[section] ?? '');
  });
}

test('V11: no page of the desk opens to those who may not, in any way of asking', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const ids = await plant();
  const pages = addresses(ids);
  expect(pages.length).toBeGreaterThan(8);
  expect(existsSync('proxy.ts') || existsSync('middleware.ts'), 'the pages guard themselves').toBe(false);
  for (const who of PEOPLE) {
    const context = await browser.newContext({ baseURL });
    const role: Role | null = who === 'nobody' ? null : who;
    const person = role && (await makePerson({ role }));
    if (person) await signIn(context, person.id, baseURL ?? '');
    for (const address of pages) {
      const allowed = person !== null && can({ ...person, sanction: null }, needOf(address));
      for (const headers of REQUEST_KINDS) {
        const answer = await context.request.get(address, { headers, maxRedirects: 0 });
        const what = `${who} ${address} ${JSON.stringify(headers)}`;
        expect(answer.headers()['cache-control'], what).toContain('no-store');
        if (allowed) continue;
        expect((await answer.text()).toLowerCase(), what).not.toContain('deskcanary');
        if (headers.accept) expect(answer.status(), what).toBe(person ? (who === 'reader' ? 404 : 403) : 307);
      }
      // What is refused to others is there: a page that is broken for everybody proves nothing.
      if (who === 'owner') expect((await context.request.get(address)).status(), address).toBe(200);
    }
    await context.close();
  }
});

type Action = { id: string; name: string; page: string; file: string };

/** Every server action of the build, with a page that knows it. */
function actions(): Action[] {
  const found = new Map<string, Action>();
  for (const file of filesUnder('.next/server/app/admin', /server-reference-manifest\.json$/)) {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
      node: Record<string, { exportedName: string; filename: string }>;
    };
    const page = file.replace('.next/server/app', '').replace('/page/server-reference-manifest.json', '');
    for (const [id, { exportedName, filename }] of Object.entries(manifest.node))
      found.set(id, { id, name: exportedName, page: page || '/admin', file: filename });
  }
  return [...found.values()];
}

/** Who of the staff may do nothing at all of what a folder's actions do. */
const OUTSIDERS: [string, Who][] = [
  ['comments', 'author'],
  ['articles', 'moderator'],
  ['people', 'author'],
  ['settings', 'editor'],
  ['media', 'moderator'],
];

test('V11: no server action does anything for those who may not', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const ids = await plant();
  const all = actions();
  expect(all.length).toBeGreaterThan(10);
  for (const who of PEOPLE) {
    const context = await browser.newContext({ baseURL });
    if (who !== 'nobody') await signIn(context, (await makePerson({ role: who })).id, baseURL ?? '');
    for (const { id, name, page, file } of all) {
      const section = new RegExp(`${FOLDER}/([^/]+)/`).exec(file)?.[1] ?? '';
      const answer = await context.request.post(page.replace('[id]', ids[section as keyof typeof ids] ?? ''), {
        headers: {
          'next-action': id,
          'content-type': 'text/plain;charset=UTF-8',
          accept: 'text/x-component',
          origin: baseURL ?? '',
        },
        data: '[{}]',
        maxRedirects: 0,
      });
      const text = await answer.text();
      const outsider = who === 'nobody' || who === 'reader' || OUTSIDERS.some(([s, w]) => s === section && w === who);
      const what = `${who} ${section} ${name}: ${answer.status()} ${text.slice(0, 300)}`;
      // The guard stands before the reading of the input: whoever is told what is wrong with it has come past the guard.
      if (outsider) expect(text, what).toMatch(/"ok":false,"code":"(?:unauthenticated|not_found|forbidden)"/);
      if (who === 'owner') expect(text, what).toMatch(/"ok":(?:true|false,"code":"invalid")/);
    }
    await context.close();
  }
});

test('V18: a decision that comes from another site is not made', async ({ page, baseURL, signInAs }) => {
  await signInAs({ role: 'owner' });
  const comment = await makeComment({ article: await makeArticle(), status: 'pending' });
  const decide = actions().find(({ name }) => name === 'decide');
  const send = (headers: Record<string, string>) =>
    page.request.post('/admin/comments', {
      headers: { 'next-action': decide?.id ?? '', 'content-type': 'text/plain;charset=UTF-8', ...headers },
      data: JSON.stringify([{ commentId: comment.id, action: 'approve', seenRevision: 1, seenDecisionCount: 0 }]),
    });
  const foreign: Record<string, string>[] = [
    {},
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: baseURL ?? '', 'sec-fetch-site': 'cross-site' },
    { origin: baseURL ?? '', 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' },
  ];
  const status = async () => (await db().comment.findUniqueOrThrow({ where: { id: comment.id } })).status;
  for (const headers of foreign) {
    expect((await send(headers)).status(), JSON.stringify(headers)).toBe(403);
    expect(await status(), JSON.stringify(headers)).toBe('pending');
  }
  expect((await send({ origin: baseURL ?? '' })).status()).toBe(200);
  expect(await status()).toBe('approved');
});

test('V18: nobody uploads, signs in or signs out from another site', async ({ page, context, signInAs }) => {
  await signInAs({ role: 'owner' });
  for (const path of ['/api/uploads', '/api/forms/sign-in', '/api/forms/sign-out', '/api/forms/change-profile'])
    for (const origin of ['https://evil.example', 'null', '']) {
      const headers = origin ? { origin } : undefined;
      const answer = await page.request.post(path, { headers, form: { email: 'a@b.example', password: 'x' } });
      expect(answer.status(), `${path} ${origin}`).toBe(403);
    }
  await page.goto('/admin/comments');
  await expect(page).toHaveURL('/admin/comments');
  expect((await context.cookies()).some(({ name }) => name.endsWith('rejoinder-session'))).toBe(true);
});

import { db } from '@/lib/db';
import { COMMENT_FIELDS } from '@/lib/comments/posted-form';
import { cleanText } from '@/lib/text/clean-text';
import { makePerson } from '@/test/factories';
import { expect, test, type Page } from './fixtures';
import { couldRun, showInFrames, watchForRuns } from './hostile/detector';
import { chunks } from './hostile/fill';
import { allVectors } from './hostile/vectors';
import { signIn } from './signing-in';

// A site of its own, filled with every attack before it serves (hostile/fill.ts).
test.use({ site: 'hostile' });

/** Every attack (`npm test -- attacks`), or every eighth of them and of the pages that show them all. */
const WHOLE = process.env.E2E_ALL_ATTACKS === '1';
const sampled = <T>(list: readonly T[], all: boolean): T[] => list.filter((_, n) => all || n % 8 === 0);

const vectors = allVectors();
const forms = sampled(vectors, WHOLE).map(cleanText);

/** A browser that obeys no policy, or one that does; both tell what ran. */
async function visitor(open: (options: object) => Promise<Page>, bypassCSP: boolean) {
  const page = await open({ bypassCSP });
  return { page, runs: await watchForRuns(page.context()) };
}

async function visitAll(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(200);
    found.push(...(await couldRun(page)));
  }
  return found;
}

/** An article may show pictures of other sites, which do not answer here. */
const FOREIGN_PICTURE = /ERR_NAME_NOT_RESOLVED/;

/** Takes out of what the console said that which an attack brings along though nothing of it ran. */
function forgive(errors: string[], ...expected: RegExp[]): void {
  errors.splice(0, Infinity, ...errors.filter((error) => !expected.some((kind) => kind.test(error))));
}

const articles = () => db().article.findMany({ select: { id: true, path: true, slug: true }, orderBy: { id: 'asc' } });

test('there are more than a thousand attacks, and the detector sees them run when nothing stops them', async ({
  newVisitor,
  consoleErrors,
}) => {
  expect(vectors.length).toBeGreaterThan(1_000);
  const { page, runs } = await visitor(newVisitor, true);
  await page.goto('/robots.txt');
  await showInFrames(page, sampled(vectors, WHOLE));
  expect(runs.length).toBeGreaterThan(WHOLE ? 150 : 15);
  // What they cause is what is looked for here.
  consoleErrors.length = 0;
});

for (const bypassCSP of [true, false]) {
  const policy = bypassCSP ? 'without its policy' : 'with its policy';

  test(`V2, V3, V7: no attack runs on a public page or in a feed, ${policy}`, async ({ newVisitor, consoleErrors }) => {
    test.slow();
    const { page, runs } = await visitor(newVisitor, bypassCSP);
    const all = sampled(await articles(), bypassCSP && WHOLE);
    const feeds = ['/feeds/posts/default', '/feeds/comments/default', '/feeds/posts/default?alt=rss'];
    const found = await visitAll(page, [
      ...all.map(({ path }) => path ?? ''),
      ...all.map(({ slug }) => `/authors/${slug.replace('attack', 'stranger')}`),
      ...all.map(({ id }) => `/feeds/${id}/comments/default`),
      ...feeds,
      '/',
    ]);
    expect([...found, ...runs]).toEqual([]);
    forgive(consoleErrors, FOREIGN_PICTURE);
  });

  test(`V3, V4: no attack runs at the desk, ${policy}`, async ({ newVisitor, baseURL, consoleErrors }) => {
    test.slow();
    const { page, runs } = await visitor(newVisitor, bypassCSP);
    const owner = await makePerson({ role: 'owner' });
    await signIn(page.context(), owner.id, baseURL ?? '');
    const everything = await articles();
    const all = sampled(everything, bypassCSP && WHOLE);
    const mails = sampled(await db().mail.findMany({ select: { id: true } }), bypassCSP && WHOLE);
    const written = sampled(everything.slice(0, Math.ceil(vectors.length / 128)), bypassCSP && WHOLE);
    const found = await visitAll(page, [
      ...all.map(({ id }) => `/admin/comments?status=reported&article=${id}`),
      ...written.map(({ id }) => `/admin/articles/${id}`),
      ...mails.map(({ id }) => `/admin/outbox/${id}`),
      '/admin',
      '/admin/people',
      '/admin/articles',
      '/admin/outbox',
    ]);
    expect([...found, ...runs]).toEqual([]);
    // A mail's frame refuses the spy, as any script.
    forgive(consoleErrors, FOREIGN_PICTURE, /^Blocked script execution/);
  });
}

test('V3: no attack runs where a form or a search shows what was sent', async ({ newVisitor, baseURL }) => {
  test.slow();
  const { page, runs } = await visitor(newVisitor, true);
  await page.goto('/robots.txt');
  const [article] = await articles();
  const answers: string[] = [];
  const isText = (status: number) => expect([200, 401, 404, 409, 422, 429]).toContain(status);
  for (const [n, vector] of forms.entries()) {
    const headers = { origin: baseURL ?? '', 'x-forwarded-for': `2001:db8:ffff:${n.toString(16)}::1` };
    const send = async (path: string, form: Record<string, string>) => {
      const answer = await page.request.post(path, { form, headers, maxRedirects: 0 });
      isText(answer.status());
      answers.push(await answer.text());
    };
    if (n % 3 === 0) await send('/api/forms/sign-up', { name: vector, email: vector, password: 'x' });
    if (n % 3 === 1)
      await send('/api/forms/comment', {
        [COMMENT_FIELDS.article]: article?.id ?? '',
        [COMMENT_FIELDS.revision]: '1',
        [COMMENT_FIELDS.body]: vector,
        [COMMENT_FIELDS.action]: 'preview',
      });
    if (n % 3 === 2) await send('/api/forms/sign-in', { email: vector, password: 'x', next: vector });
    const found = await page.request.get(`/search?q=${encodeURIComponent(vector)}`, { headers });
    isText(found.status());
    answers.push(await found.text());
  }
  const found: string[] = [];
  for (const group of chunks(answers, 100)) found.push(...(await showInFrames(page, group)));
  expect([...found, ...runs]).toEqual([]);
});

test('V3: no attack runs in the HTML of a mail', async ({ newVisitor }) => {
  const { page, runs } = await visitor(newVisitor, true);
  await page.goto('/robots.txt');
  const mails = await db().mail.findMany({ select: { html: true } });
  expect(mails.length).toBeGreaterThan(20);
  const found = await showInFrames(
    page,
    mails.map(({ html }) => html),
  );
  expect([...found, ...runs]).toEqual([]);
});

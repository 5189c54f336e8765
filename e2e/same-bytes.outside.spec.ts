import type { APIRequestContext, APIResponse } from '@playwright/test';
import { makeArticle, makeComment } from '@/test/factories';
import { expect, test } from './fixtures';

const PAGES = [
  '/',
  '/2026/',
  '/2026/10/',
  '/2026/10/market-hall-sale',
  '/labels/council',
  '/p/about',
  '/feeds/posts/default',
  '/feeds/comments/default',
  '/sitemap.xml',
  '/robots.txt',
  '/nothing-here',
];

/** What a visitor may send that must not change a byte of what is for everyone. */
const VISITORS: Record<string, Record<string, string>> = {
  'a session and other cookies': { cookie: 'rejoinder-session=00000000; next-auth.csrf-token=x; theme=dark' },
  'a forwarded host and scheme': {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil.example',
    'x-original-url': '/admin',
  },
  'another language and program': {
    'accept-language': 'he',
    'user-agent': 'Googlebot/2.1',
    referer: 'https://evil.example/',
  },
  'the framework’s own headers': {
    rsc: '1',
    'next-router-prefetch': '1',
    'next-router-state-tree': '%5B%22%22%5D',
    'x-middleware-subrequest': 'proxy:proxy',
    'x-nextjs-data': '1',
    purpose: 'prefetch',
  },
  'our internal headers': { 'x-rejoinder-form': 'e30', 'x-rejoinder-fill': '1', 'x-rejoinder-client-ip': '10.0.0.1' },
};

type Shown = { status: number; headers: Record<string, string>; body: string };

const shown = async (answer: APIResponse): Promise<Shown> => ({
  status: answer.status(),
  headers: answer.headers(),
  body: await answer.text(),
});

/** What everyone gets, and what `ask` gets: fetched again while a journey beside this one changes the page. */
async function both(
  request: APIRequestContext,
  path: string,
  ask: () => Promise<APIResponse>,
): Promise<[Shown, Shown]> {
  for (;;) {
    const before = await shown(await request.get(path, { headers: { accept: 'text/html' } }));
    const asked = await shown(await ask());
    const after = await shown(await request.get(path, { headers: { accept: 'text/html' } }));
    if (before.body === after.body) return [after, asked];
  }
}

for (const path of PAGES) {
  test(`V32, V33, V34: ${path} is the same to the byte for everyone`, async ({ request }) => {
    for (const [visitor, headers] of Object.entries(VISITORS)) {
      const [plain, asked] = await both(request, path, () => request.get(path, { headers }));
      expect(plain.body.length).toBeGreaterThan(50);
      expect(asked.status, visitor).toBe(plain.status);
      expect(asked.body, visitor).toBe(plain.body);
      expect(asked.headers['set-cookie'], visitor).toBeUndefined();
      expect(asked.headers['content-type'], visitor).toBe(plain.headers['content-type']);
      expect(plain.body).not.toMatch(/evil\.example|x-forwarded|self\.__next_f|_next\/static\/chunks\/[^"]*\.js/);
    }
    for (const query of ['?utm_source=x', '?_rsc=abc', '?before', '?__proto__=1', '?a=1&a=2', '?%00']) {
      const [plain, asked] = await both(request, path, () => request.get(`${path}${query}`));
      if (asked.status === 400) continue; // not an address at all
      expect(asked.body, query).toBe(plain.body);
    }
  });
}

test('V34: a signed-in reader gets the page of everyone, without a trace of themself', async ({
  request,
  page,
  signInAs,
}) => {
  const article = await makeArticle({ title: 'Same for all' });
  await makeComment({ article });
  const reader = await signInAs({ name: 'Zuleika Unmistakable' });
  await page.goto('/settings');
  const [everyones, theirs] = await both(request, article.path, () => page.request.get(article.path));
  expect(theirs.body).toBe(everyones.body);
  expect(everyones.body).not.toContain(reader.id);
  expect(everyones.body).not.toContain(reader.name);
});
